// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "watch/grace.h"

#include "base/clock.h"

#include <QCoreApplication>

namespace pushkeeper::watch {

using namespace Qt::StringLiterals;

namespace {

/// The words of the grace.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Grace)
};

} // namespace

Grace graceAt(const QDateTime &notAfter, const QDateTime &now)
{
    const qint64 days = base::daysLeft(notAfter, now);
    if (days >= 0)
        return {};
    // Days left are rounded down.
    const qint64 day = -days;
    const qint64 left = base::daysLeft(notAfter.addDays(Grace::length), now);
    if (left < 0)
        return {.stage = Grace::Stage::Over, .day = day};
    return {.stage = Grace::Stage::Running, .day = day, .daysLeft = left};
}

QLatin1String stageName(Grace::Stage stage)
{
    switch (stage) {
    case Grace::Stage::Before:
        return "before"_L1;
    case Grace::Stage::Running:
        return "running"_L1;
    case Grace::Stage::Over:
        return "over"_L1;
    }
    Q_UNREACHABLE();
}

QString graceText(const Grace &grace)
{
    switch (grace.stage) {
    case Grace::Stage::Before:
        return {};
    case Grace::Stage::Running:
        return Words::tr(
                   "Renew at once: Microsoft documents %1 days of grace after the expiry, Apple promises "
                   "nothing. Days left of it: %2. Do not create a new certificate while Renew is offered.")
            .arg(Grace::length)
            .arg(grace.daysLeft);
    case Grace::Stage::Over:
        return Words::tr(
                   "The %1 days of grace that Microsoft documents are over. Renew may still be offered: try "
                   "it first, and do not create a new certificate while it is.")
            .arg(Grace::length);
    }
    Q_UNREACHABLE();
}

} // namespace pushkeeper::watch
