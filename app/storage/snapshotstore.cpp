// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/snapshotstore.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/devicerows.h"
#include "storage/values.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace pushkeeper::storage {

using namespace Qt::StringLiterals;

namespace {

/// The id of the tenant's snapshot, which is made if it is missing.
base::Result<QVariant> snapshotAt(Connection &connection, const base::TenantId &tenant,
                                  const QDateTime &readAt)
{
    return connection.value(uR"(INSERT INTO snapshots (tenant, read_at, whole_at) VALUES (?, ?, ?)
            ON CONFLICT (tenant) DO UPDATE SET read_at = excluded.read_at, whole_at = excluded.whole_at
            RETURNING id)"_s,
                            {tenantValue(tenant), dateValue(readAt), dateValue(readAt)});
}

/// The page as it may stand there; see masked().
QByteArray maskedPage(std::span<const facts::Device> devices, std::size_t page, Naming naming)
{
    const std::size_t first = page * devicesOfPage;
    const auto rows = devices.subspan(first, std::min(devicesOfPage, devices.size() - first));
    std::vector<facts::Device> shown;
    shown.reserve(rows.size());
    for (const facts::Device &device : rows)
        shown.push_back(masked(device, naming));
    return pageOf(shown);
}

/// Pages are written over in their places, which costs half of deleting all and writing anew.
base::Result<> putPages(Connection &connection, const QVariant &snapshot, std::span<const std::size_t> pages,
                        std::span<const facts::Device> devices, Naming naming)
{
    return connection.runMany(
        u"REPLACE INTO device_pages VALUES (?, ?, ?)"_s, qsizetype(pages.size()), [&](qsizetype i) {
            const std::size_t page = pages[std::size_t(i)];
            return QVariantList{snapshot, qsizetype(page), maskedPage(devices, page, naming)};
        });
}

std::size_t pagesOf(std::span<const facts::Device> devices)
{
    return (devices.size() + devicesOfPage - 1) / devicesOfPage;
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
    bool isWhole = true;
    const base::Result<> done =
        connection.visit(uR"(SELECT p.devices FROM device_pages p JOIN snapshots s ON p.snapshot = s.id
            WHERE s.tenant = ? ORDER BY p.page)"_s,
                         {tenantValue(tenant)}, [&](const QSqlQuery &row) {
                             isWhole = readPage(row.value(0).toByteArray(), (*snapshot)->devices);
                             return isWhole;
                         });
    if (!done)
        return done.error();
    if (!isWhole)
        return base::Error{.kind = base::ErrorKind::Database,
                           .where = "storage.snapshot",
                           .detail = u"a page of devices cannot be read"_s};
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
        std::vector<std::size_t> pages(pagesOf(devices));
        std::iota(pages.begin(), pages.end(), std::size_t(0));
        if (base::Result<> done = putPages(connection, *snapshot, pages, devices, naming); !done)
            return done;
        const auto cut = connection.run(u"DELETE FROM device_pages WHERE snapshot = ? AND page >= ?"_s,
                                        {*snapshot, qsizetype(pages.size())});
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
        std::set<std::size_t> pages;
        for (const std::size_t position : positions)
            pages.insert(position / devicesOfPage);
        return putPages(connection, *snapshot, std::vector(pages.cbegin(), pages.cend()), devices, naming);
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
