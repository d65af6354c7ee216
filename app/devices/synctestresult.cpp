// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/synctestresult.h"

#include <algorithm>
#include <cmath>

namespace pushkeeper::devices {

namespace {

constexpr double confidence = 0.95;

/// The shortest of the times within which that share of them lies; nothing if there are none.
std::optional<std::chrono::seconds> within(const QList<std::chrono::seconds> &sorted, double share)
{
    if (sorted.isEmpty())
        return std::nullopt;
    const auto rank = qsizetype(std::ceil(share * double(sorted.size())));
    return sorted.at(std::max<qsizetype>(rank, 1) - 1);
}

void count(const SyncTarget &target, SyncTestResult &result, QList<std::chrono::seconds> &times)
{
    if (target.refusal != SyncRefusal::None) {
        ++result.refused[target.refusal];
        return;
    }
    if (!target.askedAt.isValid())
        return;
    const bool hasAnswered = target.answeredAt.isValid();
    SyncShare share = result.platforms.value(target.platform);
    ++share.asked;
    ++result.all.asked;
    share.answered += hasAnswered ? 1 : 0;
    result.platforms[target.platform] = share;
    if (!hasAnswered) {
        result.silent.append(target.id);
        return;
    }
    ++result.all.answered;
    times.append(std::chrono::seconds(target.askedAt.secsTo(target.answeredAt)));
}

} // namespace

SyncTestResult resultOf(const SyncTestState &state)
{
    constexpr double half = 0.5;
    constexpr double nineOfTen = 0.9;
    SyncTestResult result{.chosen = int(state.targets.size())};
    QList<std::chrono::seconds> times;
    for (const SyncTarget &target : state.targets)
        count(target, result, times);
    std::sort(times.begin(), times.end());
    result.median = within(times, half);
    result.most = within(times, nineOfTen);
    const bool isDrawn = state.isSample && !state.isByHand;
    if (isDrawn && state.finishedAt.isValid() && result.all.asked > 0)
        result.bounds = binomialBounds(result.all.answered, result.all.asked, confidence);
    return result;
}

} // namespace pushkeeper::devices
