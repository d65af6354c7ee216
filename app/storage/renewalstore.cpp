// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/renewalstore.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/journalrows.h"
#include "storage/values.h"

namespace pushkeeper::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String columns("id, tenant, started_at, finished_at, state");

KeptRenewal renewalOf(const QSqlQuery &row)
{
    return {.id = row.value(0).toString(),
            .tenant = base::TenantId(row.value(1).toString()),
            .startedAt = dateOf(row.value(2)),
            .finishedAt = dateOf(row.value(3)),
            .state = row.value(4).toString().toUtf8()};
}

base::Result<> saveRow(Connection &connection, const KeptRenewal &renewal)
{
    const auto done =
        connection.run(uR"(INSERT INTO renewals (%1) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET finished_at = excluded.finished_at, state = excluded.state)"_s.arg(
                           columns),
                       {textValue(renewal.id), tenantValue(renewal.tenant), dateValue(renewal.startedAt),
                        dateValue(renewal.finishedAt), textValue(QString::fromUtf8(renewal.state))});
    return done ? base::Result<>() : done.error();
}

} // namespace

RenewalStore::RenewalStore(Database &database)
    : m_database(database)
{
}

base::Result<> RenewalStore::save(const KeptRenewal &renewal, const JournalEntry &entry)
{
    return m_database.write([&](Connection &connection) -> base::Result<> {
        if (base::Result<> saved = saveRow(connection, renewal); !saved)
            return saved;
        const auto seq = insertJournalRow(connection, m_database.clock().now(), entry);
        return seq ? base::Result<>() : seq.error();
    });
}

base::Result<std::optional<KeptRenewal>> RenewalStore::find(const QString &id) const
{
    return m_database.read([&id](Connection &connection) {
        return connection.first<KeptRenewal>(u"SELECT %1 FROM renewals WHERE id = ?"_s.arg(columns),
                                             {textValue(id)}, renewalOf);
    });
}

base::Result<QList<KeptRenewal>> RenewalStore::ofTenant(const base::TenantId &tenant) const
{
    return m_database.read([&tenant](Connection &connection) {
        return connection.list<KeptRenewal>(
            u"SELECT %1 FROM renewals WHERE tenant = ? ORDER BY started_at DESC, rowid DESC"_s.arg(columns),
            {tenantValue(tenant)}, renewalOf);
    });
}

} // namespace pushkeeper::storage
