// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/clock.h"
#include "base/result.h"
#include "devices/fleet.h"
#include "devices/readprogress.h"

#include <optional>
#include <utility>
#include <vector>

namespace pushkeeper::graph {
class GraphClient;
}

namespace pushkeeper::devices {

/// Reads all Apple devices and holds them against Intune's own count, which may fail without harm. `progress`
/// is told after each page. Errors: those of graph::readAppleDevices.
base::Result<Fleet> collectAll(graph::GraphClient &graph, const base::Clock &clock,
                               const base::CancelToken &token, const TellProgress &progress = {});

/// A fleet after a reading of what had checked in, and where that stands in it: first the devices that were
/// there before, each in its place, then new ones behind them.
struct Amended
{
    Fleet fleet;
    std::vector<std::size_t> positions;
};

/// Reads only devices that checked in since the last reading. Who left Intune is noticed by collectAll alone.
/// Errors: those of graph::readDevicesSince.
base::Result<Amended> collectChanges(graph::GraphClient &graph, const base::Clock &clock, const Fleet &before,
                                     const base::CancelToken &token);

/// True if only changes have to be asked after: all devices were read within 24 hours.
bool mayCollectChanges(const Fleet &before, const QDateTime &now);

/// How many devices Intune counted, if that is clearly more than it listed: more than 20 and than 2 in 100. A
/// few always come and go while the list is read.
std::optional<qsizetype> clearlyMore(std::optional<qsizetype> counted, qsizetype listed);

/// The devices of `before` with `changed` in their places and new ones behind them.
Amended amended(const Fleet &before, std::vector<facts::Device> changed, const QDateTime &readAt);

} // namespace pushkeeper::devices
