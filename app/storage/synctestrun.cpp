// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/synctestrun.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/values.h"

namespace pushkeeper::storage {

using namespace Qt::StringLiterals;

namespace {

QVariant jsonValue(const QByteArray &json)
{
    return textValue(QString::fromUtf8(json));
}

base::Result<> forgetIn(Connection &connection, const base::TenantId &tenant)
{
    const auto done = connection.run(u"DELETE FROM sync_tests WHERE tenant = ?"_s, {tenantValue(tenant)});
    return done ? base::Result<>() : done.error();
}

base::Result<> writeHead(Connection &connection, const base::TenantId &tenant, const QByteArray &head)
{
    const auto done = connection.run(
        u"INSERT INTO sync_tests VALUES (?, ?) ON CONFLICT (tenant) DO UPDATE SET head = excluded.head"_s,
        {tenantValue(tenant), jsonValue(head)});
    return done ? base::Result<>() : done.error();
}

base::Result<> writeDevices(Connection &connection, const base::TenantId &tenant,
                            const QMap<qsizetype, QByteArray> &devices)
{
    const QVariant id = tenantValue(tenant);
    const QList<qsizetype> places = devices.keys();
    return connection.runMany(u"REPLACE INTO sync_test_devices VALUES (?, ?, ?)"_s, places.size(),
                              [&](qsizetype turn) -> QVariantList {
                                  const qsizetype place = places.at(turn);
                                  return {id, place, jsonValue(devices.value(place))};
                              });
}

base::Result<std::optional<KeptSyncTest>> findIn(Connection &connection, const base::TenantId &tenant)
{
    const auto bytes = [](const QSqlQuery &row) { return row.value(0).toString().toUtf8(); };
    const auto head = connection.first<QByteArray>(u"SELECT head FROM sync_tests WHERE tenant = ?"_s,
                                                   {tenantValue(tenant)}, bytes);
    if (!head)
        return head.error();
    const auto &text = *head;
    if (!text)
        return std::optional<KeptSyncTest>();
    const auto devices = connection.list<QByteArray>(
        u"SELECT state FROM sync_test_devices WHERE tenant = ? ORDER BY position"_s, {tenantValue(tenant)},
        bytes);
    if (!devices)
        return devices.error();
    return std::optional(KeptSyncTest{.head = *text, .devices = *devices});
}

} // namespace

SyncTestRun::SyncTestRun(Database &database)
    : m_database(database)
{
}

base::Result<> SyncTestRun::begin(const base::TenantId &tenant, const KeptSyncTest &test)
{
    QMap<qsizetype, QByteArray> devices;
    for (qsizetype place = 0; place < test.devices.size(); ++place)
        devices.insert(place, test.devices.at(place));
    return m_database.write([&](Connection &connection) -> base::Result<> {
        if (base::Result<> done = forgetIn(connection, tenant); !done)
            return done;
        if (base::Result<> done = writeHead(connection, tenant, test.head); !done)
            return done;
        return writeDevices(connection, tenant, devices);
    });
}

base::Result<> SyncTestRun::update(const base::TenantId &tenant, const QByteArray &head,
                                   const QMap<qsizetype, QByteArray> &devices)
{
    return m_database.write([&](Connection &connection) -> base::Result<> {
        if (base::Result<> done = writeHead(connection, tenant, head); !done)
            return done;
        return writeDevices(connection, tenant, devices);
    });
}

base::Result<std::optional<KeptSyncTest>> SyncTestRun::find(const base::TenantId &tenant) const
{
    return m_database.read([&tenant](Connection &connection) { return findIn(connection, tenant); });
}

base::Result<> SyncTestRun::forget(const base::TenantId &tenant)
{
    return m_database.write([&tenant](Connection &connection) { return forgetIn(connection, tenant); });
}

} // namespace pushkeeper::storage
