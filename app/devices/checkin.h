// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/device.h"

#include <QDateTime>
#include <QLatin1String>

#include <chrono>

namespace pushkeeper::devices {

/// How long ago a device checked in. Intune's cycle is 8 hours.
enum class CheckIn : quint8 {
    /// Within 24 hours.
    Alive,
    /// Within 7 days.
    Late,
    /// Within 90 days.
    Stale,
    /// Longer ago: in a drawer or lost, so it proves nothing and is left out of proofs.
    Silent,
    /// Not once.
    Never,
    /// None is expected, whenever the last one was: the device was told to leave, or never came in.
    AsDesigned,
};

/// A device that was silent for longer proves nothing, neither by an answer that stays out nor in shares.
inline constexpr std::chrono::hours silentAfter{24 * 90};

/// What the last check-in of a device says at a moment (UTC). A check-in of the future counts as now: clocks
/// differ a little. Devices that were retired, wiped, deleted or only discovered (Graph's managementState)
/// are as designed; one that waits for such a command must check in to hear of it, and is judged as the
/// others.
CheckIn checkInOf(const facts::Device &device, const QDateTime &now);

/// The name in files and JSON: "alive", "late", "stale", "silent", "never", "as-designed". Never translated.
QLatin1String checkInName(CheckIn checkIn);

} // namespace pushkeeper::devices
