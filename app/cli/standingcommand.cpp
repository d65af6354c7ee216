// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/standingcommand.h"

#include "base/errortext.h"
#include "base/printable.h"
#include "cli/exitcodes.h"
#include "cli/text.h"
#include "session/connection.h"
#include "session/knowntenants.h"
#include "session/tenantsession.h"
#include "session/tenantstanding.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;

/// How it stands with one tenant.
struct StandingCommand::Line
{
    facts::TenantProfile profile;
    session::TenantStanding standing{.canSignIn = false};
};

StandingCommand::StandingCommand(CLI::App &auth)
    : Command(auth, "status", Text::tr("Show who is signed in, at one tenant or at all.").toStdString())
{
    CLI::App &command = declaration();
    command.add_option("--tenant", m_tenant, Text::tr("Only this tenant.").toStdString())
        ->type_name("TENANT");
    command.add_flag("--check", m_asksEntra,
                     Text::tr("Ask Entra whether the sign-in and the consent still hold.").toStdString());
    command.add_flag("--json", m_json, Text::tr("Answer in JSON.").toStdString());
}

StandingCommand::Line StandingCommand::look(const facts::TenantProfile &profile, Surroundings &around) const
{
    const auto cloud = session::cloudOf(around.home, profile);
    if (!cloud)
        return {.profile = profile};
    session::TenantSession session(*cloud, {.http = around.http,
                                            .clock = around.clock,
                                            .browser = around.browser,
                                            .home = around.home,
                                            .heardServerTime = around.heardServerTime,
                                            .secrets = around.secrets,
                                            .credentialFile = around.credentialFile});
    return {.profile = profile, .standing = session::standingOf(session, m_asksEntra, around.token)};
}

int StandingCommand::tell(const QList<Line> &lines, Surroundings &around) const
{
    QJsonArray array;
    for (const auto &[profile, standing] : lines) {
        const auto &fault = standing.fault;
        array.append(QJsonObject{{u"tenant"_s, profile.tenant.text()},
                                 {u"name"_s, session::shownName(profile)},
                                 {u"signed_in"_s, standing.isSignedIn()},
                                 {u"user"_s, standing.signIn.user},
                                 {u"unattended"_s, standing.signIn.isUnattended},
                                 {u"fault"_s, fault ? base::kindName(fault->kind) : QString()},
                                 {u"consent_link"_s, standing.consentLink}});
        if (m_json)
            continue;
        around.console.out << base::printable(session::shownName(profile)) << u": "_s
                           << base::printable(session::standingText(standing)) << '\n';
        if (fault)
            around.console.out << "    " << base::errorText(*fault).next << '\n';
        if (!standing.consentLink.isEmpty())
            around.console.out << "    " << standing.consentLink << '\n';
    }
    if (m_json)
        around.console.out << QJsonDocument(array).toJson(QJsonDocument::Compact) << '\n';
    around.console.out << Qt::flush;
    const bool isConsentMissing = std::any_of(
        lines.cbegin(), lines.cend(), [](const Line &line) { return line.standing.isConsentMissing(); });
    const bool isEverywhere = std::all_of(lines.cbegin(), lines.cend(),
                                          [](const Line &line) { return line.standing.isSignedIn(); });
    if (isConsentMissing)
        return exitcode::signIn;
    return isEverywhere && !lines.isEmpty() ? exitcode::done : exitcode::warning;
}

int StandingCommand::run(Surroundings &around) const
{
    auto profiles = session::knownTenants(around.home, around.clock);
    if (profiles && !m_tenant.empty()) {
        const auto one = session::chosenTenant(*profiles, QString::fromStdString(m_tenant));
        profiles = one ? base::Result<QList<facts::TenantProfile>>(QList{*one}) : one.error();
    }
    if (!profiles) {
        reportError(around.console, profiles.error(), m_json);
        return exitCodeOf(profiles.error());
    }
    QList<Line> lines;
    for (const facts::TenantProfile &profile : std::as_const(*profiles))
        lines.append(look(profile, around));
    return tell(lines, around);
}

} // namespace pushkeeper::cli
