// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/fleetcounts.h"

#include <QCoreApplication>

namespace pushkeeper::devices {

namespace {

/// The words of the devices.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Devices)
};

} // namespace

FleetCounts countFleet(std::span<const facts::Device> devices, const QDateTime &now)
{
    FleetCounts counts{.all = int(devices.size())};
    for (const facts::Device &device : devices) {
        ++counts.platforms[device.platform];
        ++counts.checkIns[checkInOf(device, now)];
    }
    return counts;
}

QList<CheckIn> allCheckIns()
{
    return {CheckIn::Alive,  CheckIn::Late,  CheckIn::Stale,
            CheckIn::Silent, CheckIn::Never, CheckIn::AsDesigned};
}

QString checkInText(CheckIn checkIn)
{
    switch (checkIn) {
    case CheckIn::Alive:
        return Words::tr("checked in within 24 hours");
    case CheckIn::Late:
        return Words::tr("checked in within 7 days");
    case CheckIn::Stale:
        return Words::tr("silent for more than 7 days");
    case CheckIn::Silent:
        return Words::tr("silent for more than 90 days");
    case CheckIn::Never:
        return Words::tr("never checked in");
    case CheckIn::AsDesigned:
        return Words::tr("no check-in expected");
    }
    Q_UNREACHABLE();
}

} // namespace pushkeeper::devices
