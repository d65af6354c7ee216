// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/tenantstanding.h"

#include "auth/tokensource.h"
#include "base/errortext.h"
#include "facts/consentlink.h"
#include "session/signins.h"
#include "session/tenantsession.h"

#include <QCoreApplication>

namespace pushkeeper::session {

namespace {

/// The words for those who are signed in.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TenantStanding)
};

QString linkFor(const facts::Cloud &cloud)
{
    return QString::fromLatin1(facts::consentLink(cloud, cloud.tenant.text(), cloud.clientWatch,
                                                  facts::RegistrationKind::Watch, facts::optionalFeatures()));
}

} // namespace

TenantStanding standingOf(TenantSession &session, bool asksEntra, const base::CancelToken &token)
{
    TenantStanding line{.canSignIn = !session.cloud().clientWatch.isEmpty()};
    if (!line.canSignIn)
        return line;
    const auto signIn = session.signIns().standing(auth::Purpose::Watch, token);
    if (!signIn) {
        line.fault = signIn.error();
        return line;
    }
    line.signIn = *signIn;
    if (!asksEntra || !line.isSignedIn())
        return line;
    if (const auto asked = session.signIns().check(token); !asked) {
        TenantStanding refused = standingAfter(session.cloud(), asked.error());
        refused.signIn = line.signIn;
        return refused;
    }
    return line;
}

TenantStanding standingAfter(const facts::Cloud &cloud, const base::Error &fault)
{
    TenantStanding line{.fault = fault};
    if (line.isConsentMissing())
        line.consentLink = linkFor(cloud);
    return line;
}

QString standingText(const TenantStanding &standing)
{
    if (standing.fault)
        return base::errorText(*standing.fault).title;
    if (standing.signIn.isUnattended)
        return Words::tr("A certificate signs in");
    if (standing.isSignedIn())
        return Words::tr("Signed in as %1").arg(standing.signIn.user);
    return standing.canSignIn ? Words::tr("Nobody is signed in") : Words::tr("Without a sign-in");
}

facts::Severity severityOf(const TenantStanding &standing)
{
    if (standing.fault)
        return facts::Severity::Warn;
    return standing.isSignedIn() ? facts::Severity::Good : facts::Severity::Info;
}

} // namespace pushkeeper::session
