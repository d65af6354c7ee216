// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/packagecommand.h"

#include "base/readfile.h"
#include "cli/exitcodes.h"
#include "cli/newfile.h"
#include "cli/text.h"
#include "reports/adminpackage.h"
#include "reports/forwardtext.h"
#include "reports/zipfile.h"
#include "session/connection.h"
#include "session/knowntenants.h"

#include <CLI/App.hpp>

#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;

PackageCommand::PackageCommand(CLI::App &auth)
    : Command(auth, "package", Text::tr("Make the package for your Entra admin, to forward.").toStdString())
{
    CLI::App &command = declaration();
    command
        .add_option(
            "tenant", m_tenant,
            Text::tr("A connected tenant, or a domain or id of one that is not connected yet.").toStdString())
        ->required();
    command.add_option("--zip", m_file, Text::tr("Where the package is written.").toStdString())
        ->type_name("FILE")
        ->required();
    command.add_option(
        "--user", m_users,
        Text::tr("Sign-in name of somebody who is to use Pushkeeper; may be given several times.")
            .toStdString());
    command.add_option("--cer", m_certificate,
                       Text::tr("Public certificate for watching without a person.").toStdString());
    command.add_flag("--sync-test", m_hasSyncTest,
                     Text::tr("Ask for the permission to make devices check in, too.").toStdString());
    command.add_flag("--audit", m_hasAudit,
                     Text::tr("Ask for reading Intune's audit log, too.").toStdString());
    command.add_flag("--apple-tokens", m_hasTokens,
                     Text::tr("Ask for reading the other Apple tokens, too.").toStdString());
    command.add_flag("--role-check", m_hasRoleCheck,
                     Text::tr("Ask for reading Intune's roles, too.").toStdString());
    command.add_flag(
        "--for-customers", m_isForCustomers,
        Text::tr("For partners: the registrations serve the tenants of customers.").toStdString());
    command.add_flag(
        "--device-code", m_allowsDeviceCode,
        Text::tr("Ask for signing in with a code at any browser, too, for computers without one.")
            .toStdString());
    command.add_flag("--json", m_json, Text::tr("Answer in JSON.").toStdString());
}

base::Result<facts::TenantProfile> PackageCommand::profile(Surroundings &around) const
{
    const QString name = QString::fromStdString(m_tenant);
    const auto known = session::knownTenants(around.home, around.clock);
    if (known) {
        if (auto profile = session::chosenTenant(*known, name))
            return profile;
    }
    return session::findTenant(around.home, name, around.http, around.token);
}

base::Result<reports::AdminRequest> PackageCommand::request(Surroundings &around) const
{
    const auto found = profile(around);
    if (!found)
        return found.error();
    reports::AdminRequest request{.profile = *found,
                                  .cloud = session::cloudOf(around.home, *found).value_or(facts::Cloud()),
                                  .isForCustomers = m_isForCustomers,
                                  .allowsDeviceCode = m_allowsDeviceCode};
    for (const auto &[isWanted, feature] : {std::pair(m_hasSyncTest, facts::Feature::SyncTest),
                                            std::pair(m_hasAudit, facts::Feature::AuditTrail),
                                            std::pair(m_hasTokens, facts::Feature::OtherTokens),
                                            std::pair(m_hasRoleCheck, facts::Feature::RoleCheck)}) {
        if (isWanted)
            request.features.append(feature);
    }
    for (const std::string &user : m_users)
        request.users.append(QString::fromStdString(user));
    if (!m_certificate.empty()) {
        const auto certificate = base::readFile(QString::fromStdString(m_certificate));
        if (!certificate)
            return certificate.error();
        request.certificate = *certificate;
    }
    return request;
}

int PackageCommand::run(Surroundings &around) const
{
    const QString path = QString::fromStdString(m_file);
    const auto wanted = request(around);
    const auto files = wanted ? reports::adminPackage(*wanted) : wanted.error();
    auto written = files ? freePlace(path) : base::Result<>(files.error());
    if (written)
        written = reports::writeZip(path, *files, around.clock.now());
    if (!written) {
        reportError(around.console, written.error(), m_json);
        return exitCodeOf(written.error());
    }
    const reports::ForwardText mail = reports::forwardText(*wanted);
    if (m_json) {
        const QJsonObject json{{u"file"_s, path}, {u"subject"_s, mail.subject}, {u"body"_s, mail.body}};
        around.console.out << QJsonDocument(json).toJson(QJsonDocument::Compact) << Qt::endl;
    } else {
        around.console.out << Text::tr("Saved: %1").arg(path) << "\n\n"
                           << mail.subject << "\n\n"
                           << mail.body << Qt::endl;
    }
    return exitcode::done;
}

} // namespace pushkeeper::cli
