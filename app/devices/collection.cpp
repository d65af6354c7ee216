// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/collection.h"

#include "graph/appledevices.h"

#include <QHash>

#include <algorithm>
#include <chrono>

namespace pushkeeper::devices {

namespace {

/// Check-ins reach the list a little later than they happen.
constexpr std::chrono::minutes slack(15);
constexpr std::chrono::hours wholeFor(24);

/// The present moment by the clock of the service, which is asked for something small if it was not heard
/// yet: by a clock that is ahead, the next reading of changes would leave some out.
QDateTime serviceTime(graph::GraphClient &graph, const base::Clock &clock, const base::CancelToken &token)
{
    if (!clock.offset())
        (void)graph::countAppleDevices(graph, token);
    return clock.now();
}

} // namespace

std::optional<qsizetype> clearlyMore(std::optional<qsizetype> counted, qsizetype listed)
{
    constexpr qsizetype few = 20;
    constexpr qsizetype share = 50;
    const qsizetype missing = counted.value_or(listed) - listed;
    return missing > std::max(few, counted.value_or(0) / share) ? counted : std::nullopt;
}

base::Result<Fleet> collectAll(graph::GraphClient &graph, const base::Clock &clock,
                               const base::CancelToken &token, const TellProgress &progress)
{
    const auto counted = graph::countAppleDevices(graph, token);
    Fleet fleet{.readAt = clock.now()};
    fleet.wholeAt = fleet.readAt;
    ReadProgress state{.expected = counted ? std::optional(*counted) : std::nullopt};
    const auto tell = [&](qsizetype read) {
        state.read = read;
        if (progress)
            progress(state);
    };
    auto devices = graph::readAppleDevices(graph, token, tell, state.expected.value_or(0));
    if (!devices)
        return devices.error();
    fleet.devices = std::move(*devices);
    fleet.counted = clearlyMore(state.expected, qsizetype(fleet.devices.size()));
    return fleet;
}

base::Result<Amended> collectChanges(graph::GraphClient &graph, const base::Clock &clock, const Fleet &before,
                                     const base::CancelToken &token)
{
    const QDateTime now = serviceTime(graph, clock, token);
    const QDateTime since = before.readAt.addSecs(-std::chrono::seconds(slack).count());
    auto changed = graph::readDevicesSince(graph, since, token);
    if (!changed)
        return changed.error();
    return amended(before, std::move(*changed), now);
}

bool mayCollectChanges(const Fleet &before, const QDateTime &now)
{
    const qint64 ago = before.wholeAt.isValid() ? before.wholeAt.secsTo(now) : -1;
    return ago >= 0 && ago < std::chrono::seconds(wholeFor).count();
}

Amended amended(const Fleet &before, std::vector<facts::Device> changed, const QDateTime &readAt)
{
    Amended result{.fleet = before};
    result.fleet.readAt = readAt;
    QHash<base::DeviceId, facts::Device *> byId;
    byId.reserve(qsizetype(changed.size()));
    for (facts::Device &device : changed)
        byId.insert(device.id, &device);
    std::vector<facts::Device> &devices = result.fleet.devices;
    for (std::size_t i = 0; i < devices.size() && !byId.isEmpty(); ++i) {
        if (facts::Device *const device = byId.take(devices[i].id)) {
            devices[i] = std::move(*device);
            result.positions.push_back(i);
        }
    }
    for (facts::Device &device : changed) {
        if (!byId.contains(device.id))
            continue;
        result.positions.push_back(devices.size());
        devices.push_back(std::move(device));
    }
    return result;
}

} // namespace pushkeeper::devices
