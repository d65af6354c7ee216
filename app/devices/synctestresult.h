// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "devices/binomialbound.h"
#include "devices/syncteststate.h"

#include <QList>
#include <QMap>

#include <chrono>
#include <optional>

namespace pushkeeper::devices {

/// How many devices were asked, and how many of them answered.
struct SyncShare
{
    int asked = 0;
    int answered = 0;

    bool operator==(const SyncShare &) const = default;
};

/// What a sync test shows so far. Whoever was refused counts nowhere else.
struct SyncTestResult
{
    int chosen = 0;
    SyncShare all{};
    QMap<facts::Platform, SyncShare> platforms{};
    /// Devices that did not count, by reason.
    QMap<SyncRefusal, int> refused{};
    /// Within which time half of the devices that answered did so, and nine of ten; nothing without an
    /// answer.
    std::optional<std::chrono::seconds> median{};
    std::optional<std::chrono::seconds> most{};
    /// Asked, and no answer yet.
    QList<base::DeviceId> silent{};
    /// Which share of the population would answer, with 95 % confidence. Only for a random sample that this
    /// program asked, once the test is over: before, silence says nothing.
    std::optional<BinomialBounds> bounds{};
};

/// Sums up a test as it stands.
SyncTestResult resultOf(const SyncTestState &state);

} // namespace pushkeeper::devices
