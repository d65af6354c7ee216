// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "facts/device.h"
#include "storage/devicemask.h"

#include <QDateTime>

#include <optional>
#include <span>
#include <vector>

namespace pushkeeper::storage {

class Database;

/// The devices of a tenant at one reading.
struct Snapshot
{
    QDateTime readAt; // UTC, by the service's clock
    std::vector<facts::Device> devices;
    QDateTime wholeAt; // when all of them were read; UTC

    bool operator==(const Snapshot &) const = default;
};

/// The latest reading of each tenant's devices, and no earlier one. All functions block (see Database) and
/// fail with Disk or Database.
class SnapshotStore
{
public:
    /// On a database that lives longer.
    explicit SnapshotStore(Database &database);

    /// Keeps a whole reading in the place of the one before, all of it or nothing. Devices are masked first,
    /// see masked(). `readAt` is the time of the service and must be valid.
    base::Result<> save(const base::TenantId &tenant, const QDateTime &readAt,
                        std::span<const facts::Device> devices, Naming naming);
    /// Keeps a later reading of some devices, all of it or nothing: those at `positions` of `devices`, each
    /// in its place. Positions behind the last one that is kept must follow each other.
    base::Result<> amend(const base::TenantId &tenant, const QDateTime &readAt,
                         std::span<const facts::Device> devices, std::span<const std::size_t> positions,
                         Naming naming);
    /// The latest reading, devices in the order in which they were saved; empty if there is none.
    base::Result<std::optional<Snapshot>> latest(const base::TenantId &tenant) const;
    /// Forgets the reading of a tenant.
    base::Result<> forget(const base::TenantId &tenant);

private:
    Database &m_database;
};

} // namespace pushkeeper::storage
