// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/csrcommand.h"

#include "cli/exitcodes.h"
#include "cli/signedin.h"
#include "cli/text.h"

#include <CLI/App.hpp>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;

namespace {

base::Error diskError(const QString &path, const QString &detail)
{
    return {.kind = base::ErrorKind::Disk, .where = "cli.csr", .subject = path, .detail = detail};
}

/// Looked at before Intune is asked: a signing request that cannot be saved would be one too many.
base::Result<QStringList> freePaths(const QString &folder)
{
    QStringList paths;
    for (const QString &name : {u"IntuneCSR.csr"_s, u"IntuneCSR.csr.txt"_s})
        paths.append(QDir(folder).filePath(name));
    if (!QDir(folder).exists())
        return diskError(folder, u"no such folder"_s);
    for (const QString &path : std::as_const(paths)) {
        if (QFile::exists(path))
            return diskError(path, u"the file exists already"_s);
    }
    return paths;
}

base::Result<> save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                         file.write(bytes) == bytes.size() && file.flush();
    if (written)
        return {};
    const base::Error error = diskError(path, file.errorString());
    // Half a request must not pass for one; the whole one is in the records.
    if (file.isOpen())
        file.remove();
    return error;
}

} // namespace

CsrCommand::CsrCommand(CLI::App &app)
    : TenantCommand(app, "csr",
                    Text::tr("Take a fresh signing request from Intune and save it.").toStdString())
{
    declaration()
        .add_option("--folder", m_folder,
                    Text::tr("Where to save it; the current folder otherwise.").toStdString())
        ->type_name("FOLDER");
}

base::Result<int> CsrCommand::work(session::TenantSession &session, Surroundings &around) const
{
    const auto paths = freePaths(QString::fromStdString(m_folder));
    if (!paths)
        return paths.error();
    const base::CancelToken &token = around.token;
    const auto request = signedIn(session, around, [&] { return session.takeSigningRequest(token); });
    if (!request)
        return request.error();
    for (const QString &path : *paths) {
        if (const auto saved = save(path, *request); !saved)
            return saved.error();
    }
    if (asJson()) {
        const QJsonObject json{{u"files"_s, QJsonArray::fromStringList(*paths)}};
        around.console.out << QJsonDocument(json).toJson(QJsonDocument::Compact) << Qt::endl;
    } else {
        around.console.out
            << Text::tr("Saved: %1").arg(paths->constFirst()) << '\n'
            << Text::tr("In Apple's portal press Renew on the row of this tenant and upload it there.")
            << Qt::endl;
    }
    return exitcode::done;
}

} // namespace pushkeeper::cli
