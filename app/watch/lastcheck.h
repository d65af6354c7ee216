// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "facts/finding.h"

#include <QDateTime>
#include <QLatin1String>
#include <QString>

#include <optional>

namespace pushkeeper::watch {

/// How it stands with looking at a tenant.
enum class CheckStanding {
    /// Nobody has looked yet.
    Never,
    /// The last look went well and is not long ago.
    Fine,
    /// It cannot be looked at until somebody signs in: a state, not an alarm.
    SignInNeeded,
    /// It cannot be looked at until somebody activates a role: a state, not an alarm.
    RoleNotActive,
    /// The last attempt failed, but the last success is not long ago.
    Failing,
    /// There was no successful look for too long: an alarm.
    Overdue,
};

/// What is known of the looks at a tenant.
struct Checks
{
    /// UTC; invalid: there was none.
    QDateTime lastSuccess{};
    /// Why the last attempt failed; nothing if it did not.
    std::optional<base::Error> fault{};
    /// End of the certificate that was seen last, UTC; invalid: none is known.
    QDateTime notAfter{};
};

/// How it stands at a moment (UTC). Too long are more than 14 days; 2 days once the certificate ends within
/// 30 days or has ended.
CheckStanding checkStanding(const Checks &checks, const QDateTime &now);

/// The name in files and JSON: "fine", "sign-in-needed". Never translated.
QLatin1String checkStandingName(CheckStanding standing);
/// How much that weighs.
facts::Severity severityOf(CheckStanding standing);
/// What it means and what to do next, in the language of the user; empty where nothing is to be done.
QString checkStandingText(CheckStanding standing);

} // namespace pushkeeper::watch
