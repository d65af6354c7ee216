// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/error.h"
#include "facts/cloud.h"
#include "facts/finding.h"
#include "session/signinways.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace pushkeeper::session {

class TenantSession;

/// How it stands with the sign-in and the consent of one tenant, as `auth status` and the window list it.
struct TenantStanding
{
    SignInStanding signIn{};
    /// Why nobody can be said to be signed in.
    std::optional<base::Error> fault{};
    /// Where an admin consents for everybody; empty unless that is what is missing.
    QString consentLink{};
    /// False if the tenant has no registration by which somebody could sign in.
    bool canSignIn = true;

    bool isSignedIn() const { return !fault && (signIn.isUnattended || !signIn.user.isEmpty()); }
    bool isConsentMissing() const { return fault && fault->kind == base::ErrorKind::ConsentMissing; }
};

/// Looks who is signed in for watching; `asksEntra`: also whether that and the consent still hold, which no
/// person is asked for. What fails stands in the answer. Blocks.
TenantStanding standingOf(TenantSession &session, bool asksEntra, const base::CancelToken &token);

/// How it stands with the tenant of `cloud` after a sign-in there ended with `fault`.
TenantStanding standingAfter(const facts::Cloud &cloud, const base::Error &fault);

/// How it stands, in the language of the user: the title of the fault, or who is signed in. Not printable.
QString standingText(const TenantStanding &standing);
/// How much that weighs.
facts::Severity severityOf(const TenantStanding &standing);

} // namespace pushkeeper::session

Q_DECLARE_METATYPE(pushkeeper::session::TenantStanding)
