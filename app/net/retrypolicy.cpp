// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/retrypolicy.h"

#include "net/httpmessage.h"

#include <algorithm>
#include <cmath>

namespace pushkeeper::net {

using std::chrono::milliseconds;

namespace {

bool mayComeRight(const Outcome &outcome)
{
    switch (outcome.status) {
    case 0:
        return outcome.failure == base::ErrorKind::Offline;
    case 423:
    case 429:
    case 503:
    case 504:
    case 509:
        return true;
    default:
        return false;
    }
}

milliseconds backOff(int tries, double chance)
{
    constexpr double first = 1000;
    const double full = first * std::pow(2, tries - 1);
    return milliseconds(qint64(full / 2 + full * chance / 2));
}

} // namespace

std::optional<milliseconds> retryAfter(const QByteArray &header, const QDateTime &now)
{
    constexpr double mostSeconds = 1e7;
    bool isNumber = false;
    const double seconds = header.trimmed().toDouble(&isNumber);
    if (isNumber && std::isfinite(seconds)) {
        if (seconds < 0)
            return std::nullopt;
        return milliseconds(qint64(std::ceil(std::min(seconds, mostSeconds) * 1000)));
    }
    const QDateTime date = httpDate(header);
    if (!date.isValid())
        return std::nullopt;
    return milliseconds(std::max<qint64>(0, now.msecsTo(date)));
}

std::optional<milliseconds> pauseBeforeRetry(int tries, const Outcome &outcome, double chance,
                                             const QDateTime &now)
{
    if (tries >= mostTries || !mayComeRight(outcome))
        return std::nullopt;
    const milliseconds pause = retryAfter(outcome.retryAfter, now).value_or(backOff(tries, chance));
    if (pause > longestPause)
        return std::nullopt;
    return pause;
}

} // namespace pushkeeper::net
