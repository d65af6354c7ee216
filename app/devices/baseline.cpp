// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/baseline.h"

#include "devices/checkin.h"

#include <algorithm>

namespace pushkeeper::devices {

namespace {

/// A device that was silent for so long proves nothing when it stays silent.
constexpr int silentDays = 90;

} // namespace

facts::Baseline freezeBaseline(const Fleet &fleet, const QDateTime &reachedUntil)
{
    facts::Baseline baseline{.takenAt = fleet.readAt,
                             .reachedUntil =
                                 reachedUntil.isValid() ? std::min(reachedUntil, fleet.readAt) : fleet.readAt,
                             .devices = {}};
    const QDateTime oldest = baseline.reachedUntil.addDays(-silentDays);
    for (const facts::Device &device : fleet.devices) {
        if (device.lastCheckIn.isValid() && device.lastCheckIn >= oldest) {
            baseline.devices.push_back(
                {.id = device.id, .platform = device.platform, .lastCheckIn = device.lastCheckIn});
        }
    }
    return baseline;
}

bool wasAlive(const facts::BaselineDevice &device, const facts::Baseline &baseline)
{
    return checkInOf({.lastCheckIn = device.lastCheckIn}, baseline.reachedUntil) == CheckIn::Alive;
}

int countAlive(const facts::Baseline &baseline)
{
    return int(std::count_if(baseline.devices.cbegin(), baseline.devices.cend(),
                             [&baseline](const auto &device) { return wasAlive(device, baseline); }));
}

} // namespace pushkeeper::devices
