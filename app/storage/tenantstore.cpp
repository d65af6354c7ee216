// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/tenantstore.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/values.h"

namespace pushkeeper::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String columns("id, domain, name, cloud, client_watch, client_renew, client_unattended");

facts::TenantProfile profileOf(const QSqlQuery &row)
{
    return {.tenant = base::TenantId(row.value(0).toString()),
            .domain = row.value(1).toString(),
            .name = row.value(2).toString(),
            .cloud = row.value(3).toString(),
            .clientWatch = row.value(4).toString(),
            .clientRenew = row.value(5).toString(),
            .clientUnattended = row.value(6).toString()};
}

} // namespace

TenantStore::TenantStore(Database &database)
    : m_database(database)
{
}

base::Result<> TenantStore::save(const facts::TenantProfile &profile)
{
    const QVariantList values{
        tenantValue(profile.tenant),        textValue(profile.domain),      textValue(profile.name),
        textValue(profile.cloud),           textValue(profile.clientWatch), textValue(profile.clientRenew),
        textValue(profile.clientUnattended)};
    return m_database.write([&values](Connection &connection) -> base::Result<> {
        // Not REPLACE: it deletes the row first, and with it all that hangs on it.
        const auto done = connection.run(uR"(INSERT INTO tenants (%1) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET domain = excluded.domain, name = excluded.name,
                    cloud = excluded.cloud, client_watch = excluded.client_watch,
                    client_renew = excluded.client_renew,
                    client_unattended = excluded.client_unattended)"_s.arg(columns),
                                         values);
        return done ? base::Result<>() : done.error();
    });
}

base::Result<QList<facts::TenantProfile>> TenantStore::all() const
{
    return m_database.read([](Connection &connection) {
        return connection.list<facts::TenantProfile>(
            u"SELECT %1 FROM tenants ORDER BY name, id"_s.arg(columns), {}, profileOf);
    });
}

base::Result<std::optional<facts::TenantProfile>> TenantStore::find(const base::TenantId &tenant) const
{
    return m_database.read([&tenant](Connection &connection) {
        return connection.first<facts::TenantProfile>(u"SELECT %1 FROM tenants WHERE id = ?"_s.arg(columns),
                                                      {tenantValue(tenant)}, profileOf);
    });
}

base::Result<> TenantStore::forget(const base::TenantId &tenant)
{
    return m_database.write([&tenant](Connection &connection) -> base::Result<> {
        const auto done = connection.run(u"DELETE FROM tenants WHERE id = ?"_s, {tenantValue(tenant)});
        return done ? base::Result<>() : done.error();
    });
}

} // namespace pushkeeper::storage
