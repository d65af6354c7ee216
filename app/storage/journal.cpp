// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/journal.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/journalchain.h"
#include "storage/journalrows.h"
#include "storage/values.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace pushkeeper::storage {

using namespace Qt::StringLiterals;

namespace {

JournalRow rowOf(const QSqlQuery &row)
{
    return {.seq = row.value(0).toLongLong(),
            .at = dateOf(row.value(1)),
            .entry = {.tenant = base::TenantId(row.value(2).toString()),
                      .kind = row.value(3).toString(),
                      .details = QJsonDocument::fromJson(row.value(4).toString().toUtf8()).object()}};
}

JournalLink linkOf(const QSqlQuery &row)
{
    return {.seq = row.value(0).toLongLong(),
            .at = row.value(1).toLongLong(),
            .tenant = row.value(2).toString(),
            .kind = row.value(3).toString(),
            .details = row.value(4).toString(),
            .previous = row.value(5).toByteArray()};
}

/// Walks along the chain and stops at the first link that does not hold.
struct Walk
{
    qint64 seq = 0; // of the last link that holds
    QByteArray hash;
    bool isBroken = false;

    bool step(const JournalLink &link, const QByteArray &writtenHash)
    {
        const bool holds = link.seq == seq + 1 && link.previous == hash && hashOf(link) == writtenHash;
        isBroken = !holds;
        if (!holds)
            return false;
        seq = link.seq;
        hash = writtenHash;
        return true;
    }
};

/// What the head remembers: the number and the hash of the last row.
base::Result<std::optional<qint64>> brokenEnd(Connection &connection, const Walk &walk)
{
    const base::Result<QVariant> headSeq = connection.value(u"SELECT seq FROM journal_head"_s);
    if (!headSeq)
        return headSeq.error();
    const base::Result<QVariant> headHash = connection.value(u"SELECT hash FROM journal_head"_s);
    if (!headHash)
        return headHash.error();
    const qint64 expected = headSeq->toLongLong();
    if (expected != walk.seq)
        return std::min(expected, walk.seq) + 1;
    if (headHash->toByteArray() != walk.hash)
        return std::max<qint64>(walk.seq, 1);
    return std::optional<qint64>();
}

base::Result<std::optional<qint64>> firstBrokenIn(Connection &connection)
{
    Walk walk;
    const base::Result<> done = connection.visit(
        u"SELECT seq, at, tenant, kind, details, previous, hash FROM journal ORDER BY seq"_s, {},
        [&walk](const QSqlQuery &row) { return walk.step(linkOf(row), row.value(6).toByteArray()); });
    if (!done)
        return done.error();
    if (walk.isBroken)
        return walk.seq + 1;
    return brokenEnd(connection, walk);
}

} // namespace

Journal::Journal(Database &database)
    : m_database(database)
{
}

base::Result<qint64> Journal::append(const JournalEntry &entry)
{
    return m_database.write([this, &entry](Connection &connection) {
        return insertJournalRow(connection, m_database.clock().now(), entry);
    });
}

base::Result<QList<JournalRow>> Journal::page(const base::TenantId &tenant, qint64 before, int limit) const
{
    const QString ofTenant = tenant.isEmpty() ? QString() : u"AND tenant = ?"_s;
    QVariantList values{before > 0 ? before : std::numeric_limits<qint64>::max()};
    if (!tenant.isEmpty())
        values += tenantValue(tenant);
    values += limit;
    return m_database.read([&](Connection &connection) {
        return connection.list<JournalRow>(
            u"SELECT seq, at, tenant, kind, details FROM journal WHERE seq < ? %1 ORDER BY seq DESC LIMIT ?"_s
                .arg(ofTenant),
            values, rowOf);
    });
}

base::Result<std::optional<qint64>> Journal::firstBroken() const
{
    return m_database.read([](Connection &connection) { return firstBrokenIn(connection); });
}

} // namespace pushkeeper::storage
