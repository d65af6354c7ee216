// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/authcommand.h"

#include "base/printable.h"
#include "cli/exitcodes.h"
#include "cli/newfile.h"
#include "cli/packagecommand.h"
#include "cli/signedin.h"
#include "cli/standingcommand.h"
#include "cli/text.h"
#include "session/cloudfile.h"
#include "session/connection.h"
#include "session/knowntenants.h"
#include "session/signins.h"

#include <CLI/App.hpp>

#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;

namespace {

void writeJson(Console &console, const QJsonObject &json)
{
    console.out << QJsonDocument(json).toJson(QJsonDocument::Compact) << Qt::endl;
}

void tellConnected(Console &console, const facts::TenantProfile &profile)
{
    console.out << Text::tr("Connected: %1").arg(base::printable(session::shownName(profile))) << '\n'
                << Text::tr("Tenant ID: %1").arg(profile.tenant.text()) << '\n'
                << Text::tr("Cloud: %1").arg(profile.cloud) << '\n';
    if (profile.clientWatch.isEmpty()) {
        console.out << Text::tr(
            "Nobody can sign in there yet: the tenant has no registration for Pushkeeper. "
            "\"pushkeeperctl auth package\" makes the package that your Entra admin needs.");
    } else {
        console.out << Text::tr("Next: pushkeeperctl auth login --tenant %1").arg(profile.tenant.text());
    }
    console.out << Qt::endl;
}

} // namespace

std::vector<std::unique_ptr<Command>> authCommands(CLI::App &app)
{
    CLI::App &auth = *app.add_subcommand(
        "auth", Text::tr("Connect tenants, sign in and out, and keep credentials.").toStdString());
    auth.require_subcommand(1);
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ConnectCommand>(auth));
    commands.push_back(std::make_unique<LoginCommand>(auth));
    commands.push_back(std::make_unique<StandingCommand>(auth));
    commands.push_back(std::make_unique<LogoutCommand>(auth));
    commands.push_back(std::make_unique<CertificateCommand>(auth));
    commands.push_back(std::make_unique<PackageCommand>(auth));
    return commands;
}

ConnectCommand::ConnectCommand(CLI::App &auth)
    : Command(auth, "connect", Text::tr("Connect a tenant.").toStdString())
{
    CLI::App &command = declaration();
    auto *tenant = command.add_option(
        "tenant", m_tenant,
        Text::tr("A domain, the id of the tenant, or an address of somebody there.").toStdString());
    auto *file = command.add_option(
        "--file", m_file, Text::tr("The connection file that your Entra admin gave you.").toStdString());
    file->type_name("FILE")->excludes(tenant);
    command
        .add_option("--cloud-file", m_cloudFile,
                    Text::tr("A cloud that Pushkeeper does not carry, with the tenant in it.").toStdString())
        ->type_name("FILE")
        ->excludes(tenant)
        ->excludes(file);
    command.add_option("--name", m_name, Text::tr("What you call the tenant.").toStdString());
    command.add_option("--watch-client", m_watch,
                       Text::tr("Client ID of the registration for watching.").toStdString());
    command.add_option("--renew-client", m_renew,
                       Text::tr("Client ID of the registration for renewing.").toStdString());
    auto *partner = command.add_option(
        "--registered-at", m_partner,
        Text::tr("Use the registrations of this connected tenant, as partners do for their customers.")
            .toStdString());
    command
        .add_flag("--quick-try", m_isQuickTry,
                  Text::tr("Use Microsoft's own client id, which many tools share. Nothing is stored then.")
                      .toStdString())
        ->excludes(partner);
    command.add_flag("--json", m_json, Text::tr("Answer in JSON.").toStdString());
}

base::Result<facts::TenantProfile> ConnectCommand::profile(Surroundings &around) const
{
    if (!m_cloudFile.empty())
        return profileOfCloud(around);
    auto found = m_file.empty() ? session::findTenant(around.home, QString::fromStdString(m_tenant),
                                                      around.http, around.token)
                                : session::readConnectionFile(around.home, QString::fromStdString(m_file));
    if (!found)
        return found;
    if (!m_name.empty())
        found->name = QString::fromStdString(m_name);
    if (const auto added = addClients(*found, around); !added)
        return added.error();
    return found;
}

base::Result<facts::TenantProfile> ConnectCommand::profileOfCloud(const Surroundings &around) const
{
    const auto cloud = session::readCloudFile(QString::fromStdString(m_cloudFile));
    if (!cloud)
        return cloud.error();
    if (const auto added = session::addCloud(around.home, *cloud); !added)
        return added.error();
    return facts::TenantProfile{.tenant = cloud->tenant,
                                .name = QString::fromStdString(m_name),
                                .cloud = cloud->name,
                                .clientWatch = cloud->clientWatch,
                                .clientRenew = cloud->clientRenew,
                                .clientUnattended = cloud->clientUnattended};
}

base::Result<> ConnectCommand::addClients(facts::TenantProfile &profile, const Surroundings &around) const
{
    if (m_isQuickTry) {
        around.console.err
            << Text::tr("Warning: what the tenant allows Microsoft's own client id, it allows every "
                        "tool that uses it. Try with it, then register Pushkeeper.")
            << Qt::endl;
        profile.clientWatch = profile.clientRenew = session::sharedClientId();
    }
    if (!m_partner.empty()) {
        const auto known = session::knownTenants(around.home, around.clock);
        if (!known)
            return known.error();
        const auto partner = session::chosenTenant(*known, QString::fromStdString(m_partner));
        if (!partner)
            return partner.error();
        profile.clientWatch = partner->clientWatch;
        profile.clientRenew = partner->clientRenew;
        profile.clientUnattended = partner->clientUnattended;
    }
    if (!m_watch.empty())
        profile.clientWatch = QString::fromStdString(m_watch).toLower();
    if (!m_renew.empty())
        profile.clientRenew = QString::fromStdString(m_renew).toLower();
    for (const QString &id : {profile.clientWatch, profile.clientRenew}) {
        if (!id.isEmpty() && !base::isGuid(id))
            return base::Error{.kind = base::ErrorKind::WrongInput,
                               .where = "cli.connect",
                               .subject = id,
                               .detail = u"a client id is a GUID"_s};
    }
    return {};
}

int ConnectCommand::run(Surroundings &around) const
{
    if (m_tenant.empty() && m_file.empty() && m_cloudFile.empty())
        return reportUsage(around.console, Text::tr("Name a tenant, or a connection file with --file."),
                           m_json);
    const auto found = profile(around);
    const auto kept = found ? session::connectTenant(around.home, around.clock, *found) : found.error();
    if (!kept) {
        reportError(around.console, kept.error(), m_json);
        return exitCodeOf(kept.error());
    }
    if (m_json) {
        writeJson(around.console, {{u"tenant"_s, found->tenant.text()},
                                   {u"domain"_s, found->domain},
                                   {u"name"_s, found->name},
                                   {u"cloud"_s, found->cloud},
                                   {u"can_sign_in"_s, !found->clientWatch.isEmpty()}});
    } else {
        tellConnected(around.console, *found);
    }
    return found->clientWatch.isEmpty() ? exitcode::warning : exitcode::done;
}

LoginCommand::LoginCommand(CLI::App &auth)
    : TenantCommand(auth, "login", Text::tr("Sign in for watching.").toStdString())
{
}

base::Result<int> LoginCommand::work(session::TenantSession &session, Surroundings &around) const
{
    session::SignIns &signIns = session.signIns();
    tellSignIn(around.console);
    const auto as = signIns.signIn(auth::Purpose::Watch, around.token);
    if (!as)
        return as.error();
    const auto standing = signIns.standing(auth::Purpose::Watch, around.token);
    if (!standing)
        return standing.error();
    if (asJson()) {
        writeJson(around.console,
                  {{u"user"_s, as->user}, {u"tenant"_s, as->tenant.text()}, {u"kept"_s, standing->isKept}});
    } else {
        around.console.out << Text::tr("Signed in as %1 at tenant %2.").arg(as->user, as->tenant.text())
                           << Qt::endl;
    }
    if (standing->isKept)
        return exitcode::done;
    around.console.err << Text::tr("The sign-in could not be kept and ends with this command.") << Qt::endl;
    if (const auto &fault = standing->keepFault)
        reportError(around.console, *fault, false);
    return exitcode::warning;
}

LogoutCommand::LogoutCommand(CLI::App &auth)
    : TenantCommand(auth, "logout", Text::tr("Remove every credential of a tenant.").toStdString())
{
}

base::Result<int> LogoutCommand::work(session::TenantSession &session, Surroundings &around) const
{
    if (const auto out = session.signIns().signOut(around.token); !out)
        return out.error();
    if (asJson())
        writeJson(around.console, {{u"signed_out"_s, true}});
    else
        around.console.out
            << Text::tr("Signed out. The keychain was read again: nothing of this tenant is left in it.")
            << Qt::endl;
    return exitcode::done;
}

CertificateCommand::CertificateCommand(CLI::App &auth)
    : TenantCommand(auth, "certificate",
                    Text::tr("Make a key for watching without a person, and write its public certificate.")
                        .toStdString())
{
    declaration()
        .add_option("--cer", m_file,
                    Text::tr("Where the public certificate is written, for your Entra admin.").toStdString())
        ->type_name("FILE")
        ->required();
    declaration().add_flag(
        "--replace", m_replaces,
        Text::tr("Make a new key although there is one, which is then lost.").toStdString());
}

base::Result<int> CertificateCommand::work(session::TenantSession &session, Surroundings &around) const
{
    const QString path = QString::fromStdString(m_file);
    // Looked at first: a key whose certificate nobody has would be of no use.
    if (const auto isFree = freePlace(path); !isFree)
        return isFree.error();
    const auto isThere =
        m_replaces ? base::Result<bool>(false) : session.signIns().hasCertificate(around.token);
    if (!isThere)
        return isThere.error();
    if (*isThere)
        return reportUsage(around.console,
                           Text::tr("There is a key for this tenant already. With --replace a new one takes "
                                    "its place, and serves once your Entra admin has added its certificate."),
                           asJson());
    const auto certificate = session.signIns().makeCertificate(around.token);
    if (!certificate)
        return certificate.error();
    if (const auto written = writeNewFile(path, *certificate); !written)
        return written.error();
    if (asJson())
        writeJson(around.console, {{u"file"_s, path}});
    else
        around.console.out
            << Text::tr("The key is in the keychain. Give %1 to your Entra admin, who adds it to the "
                        "registration for watching without a person. Until you connect the tenant with the "
                        "connection file that comes back, sign-in stays as it is.")
                   .arg(path)
            << Qt::endl;
    return exitcode::done;
}

} // namespace pushkeeper::cli
