// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/device.h"

#include <QDateTime>
#include <QLatin1String>

namespace pushkeeper::devices {

/// How long ago a device checked in. Intune's cycle is 8 hours.
enum class CheckIn {
    /// Within 24 hours.
    Alive,
    /// Within 7 days.
    Late,
    /// Longer ago.
    Stale,
    /// Not once.
    Never,
};

/// What the last check-in of a device says at a moment (UTC). A check-in of the future counts as now: clocks
/// differ a little.
CheckIn checkInOf(const facts::Device &device, const QDateTime &now);

/// The name in files and JSON: "alive", "late", "stale", "never". Never translated.
QLatin1String checkInName(CheckIn checkIn);

} // namespace pushkeeper::devices
