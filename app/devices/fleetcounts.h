// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/checkin.h"

#include <QList>
#include <QMap>
#include <QString>

#include <span>

namespace pushkeeper::devices {

/// How many devices of each kind there are. Kinds that do not occur are left out.
struct FleetCounts
{
    int all = 0;
    QMap<facts::Platform, int> platforms{};
    QMap<CheckIn, int> checkIns{};

    bool operator==(const FleetCounts &) const = default;
};

/// Counts the devices as they stand at a moment (UTC).
FleetCounts countFleet(std::span<const facts::Device> devices, const QDateTime &now);

/// All verdicts, the liveliest first.
QList<CheckIn> allCheckIns();
/// What a verdict says, in the language of the user: "checked in within 24 hours".
QString checkInText(CheckIn checkIn);

} // namespace pushkeeper::devices
