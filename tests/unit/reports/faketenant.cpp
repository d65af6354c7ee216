// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "faketenant.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace pushkeeper::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions mayBeRun = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString bash()
{
    return QStandardPaths::findExecutable(u"bash"_s);
}

} // namespace

FakeTenant::FakeTenant(const AdminRequest &request)
{
    for (const QString &name : {u"tenant"_s, u"bin"_s, u"run"_s})
        QDir(m_folder.path()).mkdir(name);
    QFile::copy(QStringLiteral(PUSHKEEPER_SOURCE_DIR "/tests/data/fake-az.sh"), path(u"bin"_s, u"az"_s));
    QFile pause(path(u"bin"_s, u"sleep"_s));
    if (pause.open(QIODevice::WriteOnly))
        pause.write("#!/bin/sh\nexit 0\n");
    pause.close();
    for (const QString &name : {u"az"_s, u"sleep"_s})
        QFile::setPermissions(path(u"bin"_s, name), mayBeRun);
    const auto tools = toolsOf(request.cloud);
    write(u"tenant"_s, id().toUpper().toLatin1() + '\n');
    write(u"domains"_s, "contoso.onmicrosoft.example\nContoso.example\n");
    write(u"users"_s, "anna@contoso.example\tid-anna\no'brien@contoso.example\tid-brien\n");
    write(u"principals"_s, "00000003-0000-0000-c000-000000000000\tgraph-principal\n");
    write(u"graph"_s, request.cloud.graph.toEncoded() + '\n');
    write(u"cloud"_s, tools.value_or(CloudTools()).azureCli.toLatin1() + '\n');
    write(u"signed-in"_s, {});
    take(request);
}

bool FakeTenant::canRun()
{
    return !bash().isEmpty();
}

QString FakeTenant::id()
{
    return u"11111111-2222-3333-4444-5555555555aa"_s;
}

void FakeTenant::take(const AdminRequest &request) const
{
    QFile script(path(u"bin"_s, u"register-pushkeeper.sh"_s));
    if (script.open(QIODevice::WriteOnly))
        script.write(fileOf(request, u"register-pushkeeper.sh"_s));
}

Outcome FakeTenant::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, path(u"bin"_s) + u':' + environment.value(u"PATH"_s));
    environment.insert(u"FAKE_AZ"_s, path(u"tenant"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(path(u"run"_s));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(bash(), QStringList{path(u"bin"_s, u"register-pushkeeper.sh"_s)} + arguments);
    process.write(input);
    process.closeWriteChannel();
    constexpr int longest = 120'000;
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit)
        return {-1, u"the script did not end"_s};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

QList<FakeCall> FakeTenant::calls(const QString &method) const
{
    QList<FakeCall> found;
    const QStringList lines =
        QString::fromUtf8(read(path(u"tenant"_s, u"calls"_s))).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.section(u'\t', 0, 0) != method)
            continue;
        found.append({method, line.section(u'\t', 1, 1),
                      QJsonDocument::fromJson(line.section(u'\t', 2).toUtf8()).object()});
    }
    return found;
}

QStringList FakeTenant::pathsOf(const QString &method) const
{
    QStringList paths;
    const QList<FakeCall> found = calls(method);
    for (const FakeCall &call : found)
        paths.append(call.path);
    return paths;
}

QString FakeTenant::clientOf(const QString &name) const
{
    const QStringList lines =
        QString::fromUtf8(read(path(u"tenant"_s, u"applications"_s))).split(u'\n').filter(name + u'\t');
    return lines.value(0).section(u'\t', 1);
}

QByteArray FakeTenant::connectionFile() const
{
    return read(path(u"run"_s, u"connection.pushkeeper"_s));
}

QStringList FakeTenant::strayFiles() const
{
    QStringList names =
        QDir(path(u"run"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    names.removeAll(u"connection.pushkeeper"_s);
    return names;
}

void FakeTenant::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(u"tenant"_s, name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

void FakeTenant::remove(const QString &name) const
{
    QFile::remove(path(u"tenant"_s, name));
}

QString FakeTenant::path(const QString &folder, const QString &name) const
{
    const QString whole = m_folder.filePath(folder);
    return name.isEmpty() ? whole : whole + u'/' + name;
}

QByteArray FakeTenant::read(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace pushkeeper::reports
