// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/baseline.h"

#include "devices/checkin.h"

#include <algorithm>

namespace pushkeeper::devices {

facts::Baseline freezeBaseline(const Fleet &fleet, const QDateTime &reachedUntil)
{
    facts::Baseline baseline{.takenAt = fleet.readAt,
                             .reachedUntil =
                                 reachedUntil.isValid() ? std::min(reachedUntil, fleet.readAt) : fleet.readAt,
                             .devices = {}};
    const QDateTime oldest = baseline.reachedUntil.addSecs(-std::chrono::seconds(silentAfter).count());
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
