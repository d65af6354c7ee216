// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/snapshotstore.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/values.h"

namespace pushkeeper::storage {

using namespace Qt::StringLiterals;

namespace {

facts::Device deviceOf(const QSqlQuery &row)
{
    return {.id = base::DeviceId(row.value(0).toString()),
            .name = row.value(1).toString(),
            .model = row.value(2).toString(),
            .serialNumber = row.value(3).toString(),
            .platform = facts::platformFromGraph(row.value(4).toString(), {}),
            .ownerType = facts::ownerTypeFromGraph(row.value(5).toString()),
            .managementState = facts::managementStateFromGraph(row.value(6).toString()),
            .compliance = facts::complianceStateFromGraph(row.value(9).toString()),
            .enrolledAt = dateOf(row.value(7)),
            .lastCheckIn = dateOf(row.value(8))};
}

QVariantList valuesOf(const QVariant &snapshot, qsizetype position, const facts::Device &device)
{
    return {snapshot,
            position,
            textValue(device.id.text()),
            textValue(device.name),
            textValue(device.model),
            textValue(device.serialNumber),
            QString(facts::platformName(device.platform)),
            QString(facts::ownerTypeName(device.ownerType)),
            QString(facts::managementStateName(device.managementState)),
            dateValue(device.enrolledAt),
            dateValue(device.lastCheckIn),
            QString(facts::complianceStateName(device.compliance))};
}

/// The id of the tenant's snapshot, which is made if it is missing.
base::Result<QVariant> snapshotAt(Connection &connection, const base::TenantId &tenant,
                                  const QDateTime &readAt)
{
    return connection.value(uR"(INSERT INTO snapshots (tenant, read_at) VALUES (?, ?)
            ON CONFLICT (tenant) DO UPDATE SET read_at = excluded.read_at RETURNING id)"_s,
                            {tenantValue(tenant), dateValue(readAt)});
}

/// Rows are written over in their places, which costs half of deleting all and writing anew.
base::Result<> replaceDevices(Connection &connection, const QVariant &snapshot,
                              std::span<const facts::Device> devices, Naming naming)
{
    const auto count = static_cast<qsizetype>(devices.size());
    const auto values = [&](qsizetype position) {
        const facts::Device &device = devices[static_cast<std::size_t>(position)];
        return valuesOf(snapshot, position, masked(device, naming));
    };
    if (base::Result<> done = connection.runMany(
            u"REPLACE INTO devices VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, count, values);
        !done)
        return done;
    const auto cut =
        connection.run(u"DELETE FROM devices WHERE snapshot = ? AND position >= ?"_s, {snapshot, count});
    return cut ? base::Result<>() : cut.error();
}

base::Result<std::optional<Snapshot>> latestIn(Connection &connection, const base::TenantId &tenant)
{
    const base::Result<QVariant> readAt =
        connection.value(u"SELECT read_at FROM snapshots WHERE tenant = ?"_s, {tenantValue(tenant)});
    if (!readAt)
        return readAt.error();
    if (!readAt->isValid())
        return std::optional<Snapshot>();
    Snapshot snapshot{.readAt = dateOf(*readAt), .devices = {}};
    const base::Result<> done = connection.visit(
        uR"(SELECT d.id, d.name, d.model, d.serial, d.platform, d.owner, d.state, d.enrolled_at, d.last_check_in, d.compliance
            FROM devices d JOIN snapshots s ON d.snapshot = s.id WHERE s.tenant = ? ORDER BY d.position)"_s,
        {tenantValue(tenant)}, [&snapshot](const QSqlQuery &row) {
            snapshot.devices.push_back(deviceOf(row));
            return true;
        });
    if (!done)
        return done.error();
    return std::optional<Snapshot>(std::move(snapshot));
}

} // namespace

SnapshotStore::SnapshotStore(Database &database)
    : m_database(database)
{
}

base::Result<> SnapshotStore::save(const base::TenantId &tenant, const QDateTime &readAt,
                                   std::span<const facts::Device> devices, Naming naming)
{
    return m_database.write([&](Connection &connection) -> base::Result<> {
        const base::Result<QVariant> snapshot = snapshotAt(connection, tenant, readAt);
        if (!snapshot)
            return snapshot.error();
        return replaceDevices(connection, *snapshot, devices, naming);
    });
}

base::Result<std::optional<Snapshot>> SnapshotStore::latest(const base::TenantId &tenant) const
{
    return m_database.read([&tenant](Connection &connection) { return latestIn(connection, tenant); });
}

base::Result<> SnapshotStore::forget(const base::TenantId &tenant)
{
    return m_database.write([&tenant](Connection &connection) -> base::Result<> {
        const auto done = connection.run(u"DELETE FROM snapshots WHERE tenant = ?"_s, {tenantValue(tenant)});
        return done ? base::Result<>() : done.error();
    });
}

} // namespace pushkeeper::storage
