// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/csrcommand.h"

#include "cli/exitcodes.h"
#include "cli/newfile.h"
#include "cli/signedin.h"
#include "cli/text.h"

#include <CLI/App.hpp>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;

namespace {

/// Looked at before Intune is asked: a signing request that cannot be saved would be one too many.
base::Result<QStringList> freePaths(const QString &folder)
{
    QStringList paths;
    for (const QString &name : {u"IntuneCSR.csr"_s, u"IntuneCSR.csr.txt"_s})
        paths.append(QDir(folder).filePath(name));
    for (const QString &path : std::as_const(paths)) {
        if (const auto isFree = freePlace(path); !isFree)
            return isFree.error();
    }
    return paths;
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
        if (const auto saved = writeNewFile(path, *request); !saved)
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
