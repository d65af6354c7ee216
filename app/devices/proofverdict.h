// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <optional>

namespace pushkeeper::devices {

/// How much time the devices had after an upload. Intune's cycle is 8 hours.
enum class Firmness {
    /// Less than an hour.
    TooEarly,
    /// An hour or more: a first verdict.
    First,
    /// A day or more: the verdict stays, but for stragglers.
    Firm,
};

/// What the devices say about an upload.
enum class ProofKind {
    /// Nobody read them before the upload.
    NotComparable,
    /// No device was alive before.
    NobodyBefore,
    /// Fewer came back than the cycle predicts by now, which may still change.
    NotYet,
    /// They came back as the cycle predicts.
    AllWell,
    /// More than one in ten are missing a day later.
    SomeMissing,
    /// What was alive before fell silent: the certificate is suspected.
    FellSilent,
};

/// The devices in figures.
struct Tally
{
    /// Alive before the upload; nothing if nobody read them then.
    std::optional<int> aliveBefore{};
    /// How many of those have checked in after it. If nobody read them before: how many of all that were
    /// enrolled before it.
    int seenSince = 0;
    /// How many of those the 8-hour cycle predicts by now.
    int predicted = 0;

    bool operator==(const Tally &) const = default;
};

/// How much time lies between an upload and now (both by the clock of the service).
Firmness firmnessAfter(const QDateTime &uploadedAt, const QDateTime &now);

/// The verdict. Nearly nobody back (one in ten) after a whole cycle is silence, if at least five were alive
/// before: so many are not switched off by chance.
ProofKind verdictOn(const Tally &tally, const QDateTime &uploadedAt, const QDateTime &now);

/// When a device that checked in at `lastCheckIn` is due for the first time after an upload, if it checks in
/// every 8 hours.
QDateTime firstDueAfter(const QDateTime &uploadedAt, const QDateTime &lastCheckIn);

} // namespace pushkeeper::devices
