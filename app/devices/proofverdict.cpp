// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/proofverdict.h"

#include <chrono>

namespace pushkeeper::devices {

namespace {

constexpr std::chrono::seconds cycle = std::chrono::hours(8);

std::chrono::seconds between(const QDateTime &from, const QDateTime &until)
{
    return std::chrono::seconds(from.secsTo(until));
}

bool isSilence(int aliveBefore, int seenSince, std::chrono::seconds since)
{
    constexpr int fewestToJudge = 5;
    constexpr int nearlyNobody = 10;
    return since >= cycle && aliveBefore >= fewestToJudge && seenSince * nearlyNobody <= aliveBefore;
}

/// Nine in ten of those that should be back: some are always in a drawer.
bool isAsPredicted(const Tally &tally)
{
    return tally.seenSince > 0 && qint64(tally.seenSince) * 10 >= qint64(tally.predicted) * 9;
}

} // namespace

Firmness firmnessAfter(const QDateTime &uploadedAt, const QDateTime &now)
{
    const std::chrono::seconds since = between(uploadedAt, now);
    if (since < std::chrono::hours(1))
        return Firmness::TooEarly;
    return since < std::chrono::hours(24) ? Firmness::First : Firmness::Firm;
}

ProofKind verdictOn(const Tally &tally, const QDateTime &uploadedAt, const QDateTime &now)
{
    if (!tally.aliveBefore)
        return ProofKind::NotComparable;
    if (*tally.aliveBefore == 0)
        return ProofKind::NobodyBefore;
    if (tally.seenSince == *tally.aliveBefore)
        return ProofKind::AllWell;
    if (isSilence(*tally.aliveBefore, tally.seenSince, between(uploadedAt, now)))
        return ProofKind::FellSilent;
    const Firmness firmness = firmnessAfter(uploadedAt, now);
    if (firmness == Firmness::TooEarly)
        return ProofKind::NotYet;
    if (isAsPredicted(tally))
        return ProofKind::AllWell;
    return firmness == Firmness::Firm ? ProofKind::SomeMissing : ProofKind::NotYet;
}

QDateTime firstDueAfter(const QDateTime &uploadedAt, const QDateTime &lastCheckIn)
{
    const std::chrono::seconds before = between(lastCheckIn, uploadedAt);
    if (before.count() < 0)
        return lastCheckIn;
    const qint64 cycles = before / cycle + 1;
    return lastCheckIn.addSecs(cycles * cycle.count());
}

} // namespace pushkeeper::devices
