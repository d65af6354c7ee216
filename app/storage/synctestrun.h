// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <optional>

namespace pushkeeper::storage {

class Database;

/// A sync test as it is kept. Both parts are UTF-8 JSON, kept as they are; they hold ids and times, no names.
struct KeptSyncTest
{
    /// What holds for the test as a whole.
    QByteArray head;
    /// One for each of its devices, in their order.
    QList<QByteArray> devices;

    bool operator==(const KeptSyncTest &) const = default;
};

/// The latest sync test of each tenant, and no earlier one. Its devices have rows of their own, so that a
/// batch of 20 writes 20 rows, however many there are. All functions block (see Database) and fail with Disk
/// or Database.
class SyncTestRun
{
public:
    /// On a database that lives longer.
    explicit SyncTestRun(Database &database);

    /// Keeps a test in the place of the one before, all of it or nothing.
    base::Result<> begin(const base::TenantId &tenant, const KeptSyncTest &test);
    /// Keeps how the test stands now: its head, and the devices at those places. When it returns without an
    /// error, all of it is on the disk; otherwise nothing was written.
    base::Result<> update(const base::TenantId &tenant, const QByteArray &head,
                          const QMap<qsizetype, QByteArray> &devices);
    /// The test of a tenant; empty if there is none.
    base::Result<std::optional<KeptSyncTest>> find(const base::TenantId &tenant) const;
    /// Forgets it.
    base::Result<> forget(const base::TenantId &tenant);

private:
    Database &m_database;
};

} // namespace pushkeeper::storage
