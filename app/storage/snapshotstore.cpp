// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/snapshotstore.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/values.h"

#include <functional>
#include <utility>

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
    return connection.value(uR"(INSERT INTO snapshots (tenant, read_at, whole_at) VALUES (?, ?, ?)
            ON CONFLICT (tenant) DO UPDATE SET read_at = excluded.read_at, whole_at = excluded.whole_at
            RETURNING id)"_s,
                            {tenantValue(tenant), dateValue(readAt), dateValue(readAt)});
}

/// Rows are written over in their places, which costs half of deleting all and writing anew.
base::Result<> putDevices(Connection &connection, const QVariant &snapshot, qsizetype count,
                          const std::function<std::pair<std::size_t, facts::Device>(qsizetype)> &deviceOf)
{
    return connection.runMany(u"REPLACE INTO devices VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, count,
                              [&](qsizetype i) {
                                  const auto &[position, device] = deviceOf(i);
                                  return valuesOf(snapshot, qsizetype(position), device);
                              });
}

base::Result<std::optional<Snapshot>> latestIn(Connection &connection, const base::TenantId &tenant)
{
    auto snapshot = connection.first<Snapshot>(
        u"SELECT read_at, whole_at FROM snapshots WHERE tenant = ?"_s, {tenantValue(tenant)},
        [](const QSqlQuery &row) {
            return Snapshot{.readAt = dateOf(row.value(0)), .devices = {}, .wholeAt = dateOf(row.value(1))};
        });
    if (!snapshot || !*snapshot)
        return snapshot;
    const base::Result<> done = connection.visit(
        uR"(SELECT d.id, d.name, d.model, d.serial, d.platform, d.owner, d.state, d.enrolled_at,
                d.last_check_in, d.compliance FROM devices d JOIN snapshots s ON d.snapshot = s.id WHERE s.tenant = ? ORDER BY d.position)"_s,
        {tenantValue(tenant)}, [&snapshot](const QSqlQuery &row) {
            (*snapshot)->devices.push_back(deviceOf(row));
            return true;
        });
    if (!done)
        return done.error();
    return snapshot;
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
        const auto count = static_cast<qsizetype>(devices.size());
        const auto deviceAt = [&](qsizetype i) {
            return std::pair(std::size_t(i), masked(devices[std::size_t(i)], naming));
        };
        if (base::Result<> done = putDevices(connection, *snapshot, count, deviceAt); !done)
            return done;
        const auto cut =
            connection.run(u"DELETE FROM devices WHERE snapshot = ? AND position >= ?"_s, {*snapshot, count});
        return cut ? base::Result<>() : cut.error();
    });
}

base::Result<> SnapshotStore::amend(const base::TenantId &tenant, const QDateTime &readAt,
                                    std::span<const facts::Device> devices,
                                    std::span<const std::size_t> positions, Naming naming)
{
    return m_database.write([&](Connection &connection) -> base::Result<> {
        const base::Result<QVariant> snapshot =
            connection.value(u"UPDATE snapshots SET read_at = ? WHERE tenant = ? RETURNING id"_s,
                             {dateValue(readAt), tenantValue(tenant)});
        if (!snapshot)
            return snapshot.error();
        const auto deviceAt = [&](qsizetype i) {
            const std::size_t position = positions[std::size_t(i)];
            return std::pair(position, masked(devices[position], naming));
        };
        return putDevices(connection, *snapshot, static_cast<qsizetype>(positions.size()), deviceAt);
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
