// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "devices/fleet.h"
#include "facts/device.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

#include <optional>

namespace pushkeeper::devices {

/// Whom a sync test is to ask: all devices that can answer, or fewer.
struct SyncChoice
{
    /// Only these; empty: any.
    QList<base::DeviceId> ids{};
    /// Only those of this system.
    std::optional<facts::Platform> platform{};
    /// So many of them, drawn at random; nothing: all of them.
    std::optional<int> sample{};
    /// Of the draw: the same seed draws the same devices.
    quint64 seed = 0;
};

/// Whom a sync test may speak for: a random sample is drawn from it.
struct Population
{
    int size = 0;
    /// Nothing: of every system.
    std::optional<facts::Platform> platform{};
    /// The user named each of them.
    bool isChosen = false;

    bool operator==(const Population &) const = default;
};

/// Who is asked.
struct ChosenDevices
{
    QList<facts::Device> devices{};
    /// Out of whom.
    Population population{};
    /// Devices of the choice that cannot answer, and so are not asked.
    int leftOut = 0;
    /// Ids of the choice that the fleet does not hold.
    QList<base::DeviceId> unknown{};
    /// The devices are fewer than their population, and chance alone decided which.
    bool isSample = false;
};

/// True if a sync request could bring an answer: an Apple device under management that has checked in within
/// the last 90 days (UTC). What has been silent for longer proves nothing by staying so.
bool canAnswer(const facts::Device &device, const QDateTime &now);

/// Takes the devices of a choice out of a fleet as it stands at a moment (UTC), in the order of the fleet; a
/// sample in the order in which it was drawn, without replacement, each device as likely as any other.
ChosenDevices chooseDevices(const SyncChoice &choice, const Fleet &fleet, const QDateTime &now);

} // namespace pushkeeper::devices

Q_DECLARE_METATYPE(pushkeeper::devices::SyncChoice)
