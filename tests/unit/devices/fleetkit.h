// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/baseline.h"
#include "devices/fleet.h"

#include <QString>

namespace pushkeeper::fleetkit {

/// Noon of the day of the upload.
inline QDateTime noon()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

inline QDateTime hoursAfterNoon(double hours)
{
    return noon().addSecs(qint64(hours * 3600));
}

/// A device that was enrolled long ago and checked in so many hours after noon (before it, if negative).
inline facts::Device deviceOf(int number, double checkIn, facts::Platform platform = facts::Platform::Ios)
{
    return {.id = base::DeviceId(QStringLiteral("device-%1").arg(number)),
            .name = QStringLiteral("Phone %1").arg(number),
            .platform = platform,
            .managementState = facts::ManagementState::Managed,
            .enrolledAt = noon().addDays(-300),
            .lastCheckIn = hoursAfterNoon(checkIn)};
}

/// So many devices that checked in at the same time, numbered from `first`.
inline void add(devices::Fleet &fleet, int count, double checkIn, int first = 0,
                facts::Platform platform = facts::Platform::Ios)
{
    for (int i = 0; i < count; ++i)
        fleet.devices.push_back(deviceOf(first + i, checkIn, platform));
}

} // namespace pushkeeper::fleetkit
