// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/standingcommand.h"

#include "base/errortext.h"
#include "base/printable.h"
#include "cli/exitcodes.h"
#include "cli/text.h"
#include "facts/consentlink.h"
#include "session/connection.h"
#include "session/knowntenants.h"
#include "session/signins.h"
#include "session/tenantsession.h"

#include <CLI/App.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pushkeeper::cli {

using namespace Qt::StringLiterals;

namespace {

QString linkOf(const facts::TenantProfile &profile, const facts::Cloud &cloud)
{
    return QString::fromLatin1(facts::consentLink(cloud, profile.tenant.text(), profile.clientWatch,
                                                  facts::RegistrationKind::Watch, facts::optionalFeatures()));
}

} // namespace

/// How it stands with one tenant.
struct StandingCommand::Line
{
    facts::TenantProfile profile;
    session::SignInStanding standing{};
    std::optional<base::Error> fault{};
    /// Where an admin consents; only if that is what is missing.
    QString consentLink{};

    bool isSignedIn() const { return !fault && (standing.isUnattended || !standing.user.isEmpty()); }
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
    Line line{.profile = profile};
    const auto cloud = session::cloudOf(around.home, profile);
    if (!cloud || profile.clientWatch.isEmpty())
        return line;
    session::TenantSession session(*cloud, {.clock = around.clock,
                                            .browser = around.browser,
                                            .home = around.home,
                                            .heardServerTime = around.heardServerTime,
                                            .secrets = around.secrets,
                                            .credentialFile = around.credentialFile});
    const auto standing = session.signIns().standing(auth::Purpose::Watch, around.token);
    if (!standing) {
        line.fault = standing.error();
        return line;
    }
    line.standing = *standing;
    if (!m_asksEntra || !line.isSignedIn())
        return line;
    if (const auto asked = session.signIns().check(around.token); !asked) {
        line.fault = asked.error();
        if (asked.error().kind == base::ErrorKind::ConsentMissing)
            line.consentLink = linkOf(profile, *cloud);
    }
    return line;
}

int StandingCommand::tell(const QList<Line> &lines, Surroundings &around) const
{
    QJsonArray array;
    for (const Line &line : lines) {
        const QString state = line.fault ? base::errorText(*line.fault).title
                              : line.standing.isUnattended
                                  ? Text::tr("a certificate signs in")
                                  : (line.isSignedIn() ? Text::tr("signed in as %1").arg(line.standing.user)
                                                       : Text::tr("nobody is signed in"));
        array.append(QJsonObject{{u"tenant"_s, line.profile.tenant.text()},
                                 {u"name"_s, session::shownName(line.profile)},
                                 {u"signed_in"_s, line.isSignedIn()},
                                 {u"user"_s, line.standing.user},
                                 {u"unattended"_s, line.standing.isUnattended},
                                 {u"fault"_s, line.fault ? base::kindName(line.fault->kind) : QString()},
                                 {u"consent_link"_s, line.consentLink}});
        if (m_json)
            continue;
        around.console.out << base::printable(session::shownName(line.profile)) << u": "_s
                           << base::printable(state) << '\n';
        if (line.fault)
            around.console.out << "    " << base::errorText(*line.fault).next << '\n';
        if (!line.consentLink.isEmpty())
            around.console.out << "    " << line.consentLink << '\n';
    }
    if (m_json)
        around.console.out << QJsonDocument(array).toJson(QJsonDocument::Compact) << '\n';
    around.console.out << Qt::flush;
    const bool isConsentMissing = std::any_of(lines.cbegin(), lines.cend(), [](const Line &line) {
        return line.fault && line.fault->kind == base::ErrorKind::ConsentMissing;
    });
    const bool isEverywhere =
        std::all_of(lines.cbegin(), lines.cend(), [](const Line &line) { return line.isSignedIn(); });
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
