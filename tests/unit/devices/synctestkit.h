// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/fleet.h"
#include "devices/syncteststate.h"

namespace pushkeeper::devices::kit {

/// Noon of 24 November 2026, and as many seconds later.
inline QDateTime noon(qint64 later = 0)
{
    return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC).addSecs(later);
}

inline base::DeviceId id(int number)
{
    return base::DeviceId(QStringLiteral("d-%1").arg(number));
}

/// A managed iPhone that checked in an hour before noon.
inline facts::Device phone(int number)
{
    constexpr qint64 hour = 3600;
    return {.id = id(number),
            .platform = facts::Platform::Ios,
            .managementState = facts::ManagementState::Managed,
            .lastCheckIn = noon(-hour)};
}

inline Fleet fleet(int count)
{
    Fleet fleet{.readAt = noon()};
    for (int i = 0; i < count; ++i)
        fleet.devices.push_back(phone(i));
    return fleet;
}

/// A test of so many iPhones that begins at noon and waits 30 minutes for answers.
inline SyncTestState syncTest(int count)
{
    return newSyncTest(chooseDevices({}, fleet(count), noon()), {}, std::chrono::minutes(30), noon());
}

/// All places of a test.
inline QList<qsizetype> all(const SyncTestState &state)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < state.targets.size(); ++i)
        places.append(i);
    return places;
}

} // namespace pushkeeper::devices::kit
