// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/syncteststate.h"

#include "base/signedin.h"

#include <algorithm>
#include <array>

namespace pushkeeper::devices {

using base::ErrorKind;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// Graph counts writes over 20 seconds. Source: https://learn.microsoft.com/graph/throttling-limits
constexpr seconds usualPause{20};
/// The longest that one exchange takes.
constexpr seconds longestExchange = minutes(1);

bool isUnasked(const SyncTarget &target)
{
    return !target.announcedAt.isValid() && !target.askedAt.isValid() && target.refusal == SyncRefusal::None;
}

QDateTime pausedUntil(const base::Error &error, const QDateTime &now)
{
    return now.addSecs((error.retryAfter.count() > 0 ? error.retryAfter : usualPause).count());
}

/// Of the sign-in or its consent; no device is to blame.
bool isForAll(const base::Error &error)
{
    return base::isSignInWanted(error) || error.kind == ErrorKind::ConsentMissing;
}

/// A role that reaches none of them reaches nobody; one that has reached others just ends here.
bool isDeniedToAll(const SyncTestState &state, const QList<base::Result<>> &answers)
{
    const bool hasReached = std::any_of(state.targets.cbegin(), state.targets.cend(),
                                        [](const SyncTarget &target) { return target.askedAt.isValid(); });
    return !hasReached && std::all_of(answers.cbegin(), answers.cend(), [](const base::Result<> &answer) {
        return !answer && answer.error().kind == ErrorKind::Denied;
    });
}

/// What stops the asking; nothing if it may go on.
std::optional<base::Error> stopIn(const SyncTestState &state, const QList<base::Result<>> &answers)
{
    for (const base::Result<> &answer : answers) {
        if (!answer && isForAll(answer.error()))
            return answer.error();
    }
    if (isDeniedToAll(state, answers))
        return answers.constFirst().error();
    return std::nullopt;
}

SyncRefusal refusalOf(const base::Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return SyncRefusal::Gone;
    case ErrorKind::Denied:
        return SyncRefusal::Denied;
    default:
        return SyncRefusal::Refused;
    }
}

SyncTarget answered(SyncTarget target, const base::Result<> &answer, bool isStopped, const QDateTime &at)
{
    target.announcedAt = {};
    target.waitsUntil = {};
    if (answer)
        target.askedAt = at;
    else if (answer.error().kind == ErrorKind::Throttled)
        target.waitsUntil = pausedUntil(answer.error(), at);
    else if (!isStopped)
        target.refusal = refusalOf(answer.error());
    return target;
}

bool isProofOfNothingTaken(const base::Error &error)
{
    return isForAll(error) || error.isUnreached || error.kind == ErrorKind::Throttled ||
           error.kind == ErrorKind::Denied;
}

QDateTime endOfWait(const SyncTestState &state)
{
    return state.askingEndedAt.addSecs(seconds(state.wait).count());
}

} // namespace

SyncTestState newSyncTest(const ChosenDevices &chosen, const QDateTime &uploadedAt, minutes wait,
                          const QDateTime &now)
{
    SyncTestState state{.startedAt = now,
                        .uploadedAt = uploadedAt,
                        .population = chosen.population,
                        .isSample = chosen.isSample,
                        .wait = wait};
    state.targets.reserve(chosen.devices.size());
    for (const facts::Device &device : chosen.devices)
        state.targets.append({.id = device.id, .platform = device.platform});
    return state;
}

QList<qsizetype> toAskNext(const SyncTestState &state, const QDateTime &now, qsizetype most)
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < state.targets.size() && places.size() < most; ++place) {
        const SyncTarget &target = state.targets.at(place);
        if (isUnasked(target) && !(target.waitsUntil.isValid() && target.waitsUntil > now))
            places.append(place);
    }
    return places;
}

QDateTime throttledUntil(const SyncTestState &state)
{
    QDateTime first;
    for (const SyncTarget &target : state.targets) {
        if (isUnasked(target) && target.waitsUntil.isValid() &&
            !(first.isValid() && first <= target.waitsUntil))
            first = target.waitsUntil;
    }
    return first;
}

void announce(SyncTestState &state, const QList<qsizetype> &places, const QDateTime &now)
{
    for (const qsizetype place : places)
        state.targets[place].announcedAt = now;
}

base::Result<> takeAnswers(SyncTestState &state, const QList<qsizetype> &places,
                           const QList<base::Result<>> &answers, const QDateTime &at)
{
    const auto stop = stopIn(state, answers);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const qsizetype place = places.at(i);
        state.targets[place] = answered(state.targets.at(place), answers.at(i), stop.has_value(), at);
    }
    return stop ? base::Result<>(*stop) : base::Result<>();
}

void takeFailure(SyncTestState &state, const QList<qsizetype> &places, const base::Error &error,
                 const QDateTime &now)
{
    if (!isProofOfNothingTaken(error))
        return;
    for (const qsizetype place : places) {
        state.targets[place].announcedAt = {};
        if (error.kind == ErrorKind::Throttled)
            state.targets[place].waitsUntil = pausedUntil(error, now);
    }
}

QList<qsizetype> settleAnnounced(SyncTestState &state)
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < state.targets.size(); ++place) {
        const QDateTime announcedAt = state.targets.at(place).announcedAt;
        if (!announcedAt.isValid())
            continue;
        state.targets[place].askedAt = announcedAt.addSecs(longestExchange.count());
        state.targets[place].announcedAt = {};
        places.append(place);
    }
    return places;
}

void takeAskedByHand(SyncTestState &state, const QDateTime &at)
{
    state.isByHand = true;
    state.askingEndedAt = at;
    for (SyncTarget &target : state.targets)
        target.askedAt = at;
}

bool isAnswer(const SyncTarget &target, const QDateTime &checkIn, const QDateTime &uploadedAt)
{
    return target.askedAt.isValid() && checkIn.isValid() && checkIn > target.askedAt &&
           !(uploadedAt.isValid() && checkIn <= uploadedAt);
}

QList<qsizetype> awaited(const SyncTestState &state)
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < state.targets.size(); ++place) {
        const SyncTarget &target = state.targets.at(place);
        if (target.askedAt.isValid() && !target.answeredAt.isValid() && target.refusal == SyncRefusal::None)
            places.append(place);
    }
    return places;
}

bool takeLook(SyncTestState &state, qsizetype place, const std::optional<facts::Device> &device)
{
    if (!device)
        state.targets[place].refusal = SyncRefusal::Gone;
    else if (isAnswer(state.targets.at(place), device->lastCheckIn, state.uploadedAt))
        state.targets[place].answeredAt = device->lastCheckIn;
    else
        return false;
    return true;
}

QDateTime nextLook(const SyncTestState &state)
{
    constexpr std::array first{minutes(1), minutes(2), minutes(5), minutes(10)};
    constexpr minutes later{15};
    const QDateTime end = endOfWait(state);
    const auto after = [&state](minutes passed) {
        return state.askingEndedAt.addSecs(seconds(passed).count());
    };
    const auto isDone = [&state](const QDateTime &look) {
        return state.lookedAt.isValid() && look <= state.lookedAt;
    };
    for (const minutes passed : first) {
        if (!isDone(after(passed)))
            return std::min(after(passed), end);
    }
    minutes passed = later;
    while (isDone(after(passed)))
        passed += later;
    return std::min(after(passed), end);
}

bool isSettled(const SyncTestState &state)
{
    if (!state.askingEndedAt.isValid())
        return false;
    return awaited(state).isEmpty() || (state.lookedAt.isValid() && state.lookedAt >= endOfWait(state));
}

} // namespace pushkeeper::devices
