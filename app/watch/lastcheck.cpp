// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "watch/lastcheck.h"

#include "base/clock.h"
#include "base/signedin.h"

#include <QCoreApplication>

#include <chrono>

namespace pushkeeper::watch {

using namespace Qt::StringLiterals;
using facts::Severity;

namespace {

/// The words for the last look.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LastCheck)
};

bool isOverdue(const Checks &checks, const QDateTime &now)
{
    constexpr qint64 nearEnd = 30;
    constexpr std::chrono::hours usual(24 * 14);
    constexpr std::chrono::hours shortly(24 * 2);
    const bool isNear = checks.notAfter.isValid() && base::daysLeft(checks.notAfter, now) <= nearEnd;
    return std::chrono::seconds(checks.lastSuccess.secsTo(now)) > (isNear ? shortly : usual);
}

} // namespace

CheckStanding checkStanding(const Checks &checks, const QDateTime &now)
{
    if (checks.fault && base::isSignInWanted(*checks.fault))
        return CheckStanding::SignInNeeded;
    if (checks.fault && checks.fault->kind == base::ErrorKind::Denied)
        return CheckStanding::RoleNotActive;
    if (checks.lastSuccess.isValid() && isOverdue(checks, now))
        return CheckStanding::Overdue;
    if (checks.fault)
        return CheckStanding::Failing;
    return checks.lastSuccess.isValid() ? CheckStanding::Fine : CheckStanding::Never;
}

QLatin1String checkStandingName(CheckStanding standing)
{
    switch (standing) {
    case CheckStanding::Never:
        return "never"_L1;
    case CheckStanding::Fine:
        return "fine"_L1;
    case CheckStanding::SignInNeeded:
        return "sign-in-needed"_L1;
    case CheckStanding::RoleNotActive:
        return "role-not-active"_L1;
    case CheckStanding::Failing:
        return "failing"_L1;
    case CheckStanding::Overdue:
        return "overdue"_L1;
    }
    Q_UNREACHABLE();
}

Severity severityOf(CheckStanding standing)
{
    switch (standing) {
    case CheckStanding::Fine:
        return Severity::Good;
    case CheckStanding::Never:
    case CheckStanding::SignInNeeded:
    case CheckStanding::RoleNotActive:
        return Severity::Info;
    case CheckStanding::Failing:
        return Severity::Warn;
    case CheckStanding::Overdue:
        return Severity::Stop;
    }
    Q_UNREACHABLE();
}

QString checkStandingText(CheckStanding standing)
{
    switch (standing) {
    case CheckStanding::Never:
    case CheckStanding::Fine:
        return {};
    case CheckStanding::SignInNeeded:
        return Words::tr("Looking again needs a sign-in. The countdown goes on without it.");
    case CheckStanding::RoleNotActive:
        return Words::tr("Looking again needs an active role in Entra. The countdown goes on without it.");
    case CheckStanding::Failing:
        return Words::tr("The last look failed. Look again later; the countdown goes on.");
    case CheckStanding::Overdue:
        return Words::tr("That is long ago, and changes may have gone unseen. Look again now.");
    }
    Q_UNREACHABLE();
}

} // namespace pushkeeper::watch
