// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/log.h"

#include "base/redact.h"

#include <QDateTime>
#include <QFile>

#include <cstdio>
#include <memory>
#include <mutex>

namespace pushkeeper::base {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logBase, "pushkeeper.base", QtWarningMsg)
Q_LOGGING_CATEGORY(logFacts, "pushkeeper.facts", QtWarningMsg)
Q_LOGGING_CATEGORY(logPki, "pushkeeper.pki", QtWarningMsg)
Q_LOGGING_CATEGORY(logNet, "pushkeeper.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logSecrets, "pushkeeper.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(logAuth, "pushkeeper.auth", QtWarningMsg)
Q_LOGGING_CATEGORY(logGraph, "pushkeeper.graph", QtWarningMsg)
Q_LOGGING_CATEGORY(logStorage, "pushkeeper.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(logDevices, "pushkeeper.devices", QtWarningMsg)
Q_LOGGING_CATEGORY(logWatch, "pushkeeper.watch", QtWarningMsg)
Q_LOGGING_CATEGORY(logReports, "pushkeeper.reports", QtWarningMsg)
Q_LOGGING_CATEGORY(logRenewal, "pushkeeper.renewal", QtWarningMsg)
Q_LOGGING_CATEGORY(logCheckup, "pushkeeper.checkup", QtWarningMsg)
Q_LOGGING_CATEGORY(logSession, "pushkeeper.session", QtWarningMsg)
Q_LOGGING_CATEGORY(logCli, "pushkeeper.cli", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "pushkeeper.ui", QtWarningMsg)

namespace {

struct Sink
{
    std::mutex mutex;
    std::unique_ptr<QFile> file;
};

/// Qt's handler is a bare function, so its target is global. Never destroyed: messages come until the very
/// end.
Sink &sink()
{
    static auto *const forEver = new Sink;
    return *forEver;
}

QLatin1String levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    Q_UNREACHABLE();
}

QByteArray lineOf(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Indented, so that a text from outside with line ends in it cannot pose as a line of the log.
    const QString text =
        redact(message).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u"\n"_s, u"\n    "_s);
    const QStringList parts{QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), levelName(type),
                            QString::fromUtf8(context.category) + u':', text};
    return (parts.join(u' ') + u'\n').toUtf8();
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = lineOf(type, context, message);
    Sink &target = sink();
    const std::lock_guard lock(target.mutex);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
    if (target.file)
        target.file->write(line);
}

Result<std::unique_ptr<QFile>> openPrivately(const QString &name)
{
    constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
    auto file = std::make_unique<QFile>(name);
    // The permissions of open() count for a new file only.
    if (!file->open(QIODevice::Append | QIODevice::Unbuffered, onlyOwner) ||
        !file->setPermissions(onlyOwner)) {
        return Error{
            .kind = ErrorKind::Disk, .where = "base.log", .subject = name, .detail = file->errorString()};
    }
    return file;
}

} // namespace

Result<> installLog(const QString &file)
{
    Result<std::unique_ptr<QFile>> opened;
    if (!file.isEmpty())
        opened = openPrivately(file);
    {
        const std::lock_guard lock(sink().mutex);
        sink().file = opened ? std::move(*opened) : nullptr;
    }
    qInstallMessageHandler(&write);
    return opened ? Result<>() : opened.error();
}

} // namespace pushkeeper::base
