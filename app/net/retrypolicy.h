// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace pushkeeper::net {

/// How often a request is sent at most.
inline constexpr int mostTries = 4;
/// A longer pause is left to the user.
inline constexpr std::chrono::milliseconds longestPause = std::chrono::minutes(5);

/// The pause that a Retry-After header asks for: seconds, also with a fraction as Graph writes them, or a
/// date. Nothing if it is neither; a date that is past gives no pause. `now` is UTC.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now);

/// How one try ended.
struct Outcome
{
    /// HTTP status; 0 if no whole answer came.
    int status = 0;
    /// Why no answer came; meaningful with status 0.
    base::ErrorKind failure = base::ErrorKind::Internal;
    QByteArray retryAfter{};
};

/// How long to pause before the same request is sent again, or nothing if it is not. Only for requests that
/// change nothing when they arrive twice. Sent again are: 423, 429, 503, 504 and 509, and what got lost on
/// the way (Offline). Without Retry-After the pause grows from 1 s by doubling; `chance` in [0, 1) spreads it
/// by half. `tries` counts those that were made. Source: https://learn.microsoft.com/graph/throttling
std::optional<std::chrono::milliseconds> pauseBeforeRetry(int tries, const Outcome &outcome, double chance,
                                                          const QDateTime &now);

} // namespace pushkeeper::net
