// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/syncchoice.h"

#include "devices/checkin.h"

#include <QSet>

#include <chrono>
#include <limits>
#include <random>
#include <utility>

namespace pushkeeper::devices {

namespace {

/// Evenly from 0 to below `end`. The distributions of the library differ from one system to another.
quint64 drawBelow(quint64 end, std::mt19937_64 &dice)
{
    constexpr quint64 most = std::numeric_limits<quint64>::max();
    const quint64 fair = most - most % end;
    quint64 drawn = dice();
    while (drawn >= fair)
        drawn = dice();
    return drawn % end;
}

QList<facts::Device> drawn(QList<facts::Device> devices, qsizetype count, quint64 seed)
{
    std::mt19937_64 dice(seed);
    count = std::min(count, devices.size());
    for (qsizetype i = 0; i < count; ++i)
        devices.swapItemsAt(i, i + qsizetype(drawBelow(quint64(devices.size() - i), dice)));
    return devices.first(count);
}

} // namespace

bool canAnswer(const facts::Device &device, const QDateTime &now)
{
    return device.platform != facts::Platform::Other &&
           device.managementState == facts::ManagementState::Managed && device.lastCheckIn.isValid() &&
           std::chrono::seconds(device.lastCheckIn.secsTo(now)) <= silentAfter;
}

ChosenDevices chooseDevices(const SyncChoice &choice, const Fleet &fleet, const QDateTime &now)
{
    ChosenDevices chosen{.population = {.platform = choice.platform, .isChosen = !choice.ids.isEmpty()}};
    const QSet<base::DeviceId> wanted(choice.ids.cbegin(), choice.ids.cend());
    QSet<base::DeviceId> missing = wanted;
    for (const facts::Device &device : fleet.devices) {
        missing.remove(device.id);
        const bool isWanted = (wanted.isEmpty() || wanted.contains(device.id)) &&
                              (!choice.platform || device.platform == *choice.platform);
        if (isWanted && canAnswer(device, now))
            chosen.devices.append(device);
        else if (isWanted)
            ++chosen.leftOut;
    }
    for (const base::DeviceId &id : choice.ids) {
        if (missing.remove(id))
            chosen.unknown.append(id);
    }
    chosen.population.size = int(chosen.devices.size());
    if (choice.sample) {
        chosen.isSample = *choice.sample < chosen.devices.size();
        chosen.devices = drawn(std::move(chosen.devices), *choice.sample, choice.seed);
    }
    return chosen;
}

} // namespace pushkeeper::devices
