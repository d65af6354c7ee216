// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "net/httpmessage.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace pushkeeper::net {

/// A try that brought no good answer, and what the decision about the next one depends on.
struct FailedTry
{
    /// Doing the request twice does no harm.
    bool isRepeatable = false;
    /// Of this try, from 1.
    int number = 1;
    /// Of the answer; 0 if there was none.
    int status = 0;
    /// Why there was no answer.
    std::optional<base::ErrorKind> failure;
    /// No connection came about, nor did one before (see base::Error).
    bool isUnreached = false;
    /// The header of the answer, as it came.
    QByteArray retryAfter;
    /// For a Retry-After that is a date; in UTC, best by the server's clock.
    QDateTime now;
    /// Random, from 0 to below 1: spreads clients that were refused together.
    double random = 0;
};

/// What to do after a try.
struct RetryAdvice
{
    /// Done: take what came. Repeat: after the pause. TooLong: the service wants a longer pause than anybody
    /// waits for; the pause says which.
    enum class Verdict { Done, Repeat, TooLong };

    Verdict verdict = Verdict::Done;
    std::chrono::milliseconds pause{0};

    bool operator==(const RetryAdvice &) const = default;
};

/// At most 4 tries, of repeatable requests only, after 423, 429, 503, 504, 509 and Offline (reference:
/// microsoft-graph 4.2); none after a host that was never reached. The service's Retry-After counts up to 5
/// minutes; without it, or if it is 0, the pause is 1, 2, 4 seconds, less up to a half by chance.
RetryAdvice adviseRetry(const FailedTry &failed);

/// The pause that a Retry-After header asks for: seconds, also with a fraction ("2.128"), rounded up to a
/// millisecond, or a date relative to `now`, 0 if it is past. At most a year. Empty for anything else.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &text, const QDateTime &now);

/// How long an answer asks to wait, rounded up; 0 if it does not, or names a date and tells no time itself.
std::chrono::seconds pauseIn(const HttpReply &reply);

} // namespace pushkeeper::net
