// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/retrypolicy.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace pushkeeper::net {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int mostTries = 4;
constexpr milliseconds firstPause = std::chrono::seconds(1);
constexpr milliseconds longestPause = std::chrono::minutes(5);
constexpr milliseconds year = std::chrono::hours(24 * 365);

/// Locked, too many requests, unavailable, gateway timeout, bandwidth exceeded.
constexpr std::array passingStatuses{423, 429, 503, 504, 509};

bool isPassing(const FailedTry &failed)
{
    if (failed.failure)
        return failed.failure == base::ErrorKind::Offline && !failed.isUnreached;
    return std::find(passingStatuses.begin(), passingStatuses.end(), failed.status) != passingStatuses.end();
}

milliseconds backOff(int number, double random)
{
    const auto full = static_cast<double>((firstPause * (1 << (number - 1))).count());
    return milliseconds(std::llround(full - full / 2 * random));
}

} // namespace

RetryAdvice adviseRetry(const FailedTry &failed)
{
    if (!failed.isRepeatable || !isPassing(failed))
        return {};
    const milliseconds asked = parseRetryAfter(failed.retryAfter, failed.now).value_or(milliseconds(0));
    if (asked > longestPause)
        return {RetryAdvice::Verdict::TooLong, asked};
    if (failed.number >= mostTries)
        return {};
    const bool isAsked = asked > milliseconds(0);
    return {RetryAdvice::Verdict::Repeat, isAsked ? asked : backOff(failed.number, failed.random)};
}

std::optional<milliseconds> parseRetryAfter(const QByteArray &text, const QDateTime &now)
{
    static const QRegularExpression seconds(uR"(\A[0-9]+(?:\.[0-9]+)?\z)"_s);
    constexpr double inSecond = 1000;
    const QByteArray trimmed = text.trimmed();
    if (seconds.match(QString::fromLatin1(trimmed)).hasMatch()) {
        bool fitsDouble = false;
        const double asked = std::ceil(trimmed.toDouble(&fitsDouble) * inSecond);
        const auto most = static_cast<double>(year.count());
        return milliseconds(std::llround(fitsDouble ? std::min(asked, most) : most));
    }
    const std::optional<QDateTime> date = httpDate(trimmed);
    if (!date)
        return {};
    return std::clamp(milliseconds(now.msecsTo(*date)), milliseconds(0), year);
}

std::chrono::seconds pauseIn(const HttpReply &reply)
{
    const auto pause = parseRetryAfter(reply.header("Retry-After"), reply.date().value_or(QDateTime()));
    return std::chrono::ceil<std::chrono::seconds>(pause.value_or(milliseconds(0)));
}

} // namespace pushkeeper::net
