// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/requeststore.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/values.h"

namespace pushkeeper::storage {

using namespace Qt::StringLiterals;

namespace {

KeptRequest requestOf(const QSqlQuery &row)
{
    return {.takenAt = dateOf(row.value(0)),
            .key = base::Thumbprint(row.value(1).toByteArray()),
            .subject = row.value(2).toString(),
            .vendor = row.value(3).toString(),
            .vendorExpiry = dateOf(row.value(4)),
            .file = row.value(5).toByteArray(),
            .isStale = row.value(6).toBool()};
}

/// The condition has one question mark, for the tenant.
base::Result<QList<KeptRequest>> requestsWhere(Database &database, const QString &condition,
                                               const base::TenantId &tenant)
{
    const QString sql = uR"(SELECT taken_at, key, subject, vendor, vendor_expiry, file,
                   ROW_NUMBER() OVER (PARTITION BY tenant ORDER BY taken_at DESC, id DESC) > 1 AS stale
            FROM requests WHERE %1 ORDER BY tenant, taken_at DESC, id DESC)"_s.arg(condition);
    return database.read([&](Connection &connection) {
        return connection.list<KeptRequest>(sql, {tenantValue(tenant)}, requestOf);
    });
}

} // namespace

KeptRequest keptRequest(const facts::SigningRequest &request, const QByteArray &file,
                        const QDateTime &takenAt)
{
    KeptRequest kept{.takenAt = takenAt, .key = request.key, .subject = request.subjectName, .file = file};
    if (const auto vendor = facts::vendorOf(request)) {
        kept.vendor = vendor->commonName;
        kept.vendorExpiry = vendor->notAfter;
    }
    return kept;
}

RequestStore::RequestStore(Database &database)
    : m_database(database)
{
}

base::Result<> RequestStore::save(const base::TenantId &tenant, const KeptRequest &request)
{
    const QVariantList values{
        tenantValue(tenant),        dateValue(request.takenAt), bytesValue(request.key.digest()),
        textValue(request.subject), textValue(request.vendor),  dateValue(request.vendorExpiry),
        bytesValue(request.file)};
    return m_database.write([&values](Connection &connection) -> base::Result<> {
        const auto done = connection.run(
            uR"(INSERT INTO requests (tenant, taken_at, key, subject, vendor, vendor_expiry, file)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant, key) DO NOTHING)"_s,
            values);
        return done ? base::Result<>() : done.error();
    });
}

base::Result<QList<KeptRequest>> RequestStore::ofTenant(const base::TenantId &tenant) const
{
    return requestsWhere(m_database, u"tenant = ?"_s, tenant);
}

base::Result<QList<KeptRequest>> RequestStore::ofOthers(const base::TenantId &tenant) const
{
    return requestsWhere(m_database, u"tenant <> ?"_s, tenant);
}

} // namespace pushkeeper::storage
