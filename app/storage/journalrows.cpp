// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/journalrows.h"

#include "storage/connection.h"
#include "storage/journalchain.h"
#include "storage/values.h"

namespace pushkeeper::storage {

using namespace Qt::StringLiterals;

namespace {

struct Head
{
    qint64 seq = 0;
    QByteArray hash;
};

base::Result<Head> readHead(Connection &connection)
{
    const auto head =
        connection.first<Head>(u"SELECT seq, hash FROM journal_head"_s, {}, [](const QSqlQuery &row) {
            return Head{row.value(0).toLongLong(), row.value(1).toByteArray()};
        });
    if (!head)
        return head.error();
    return head->value_or(Head());
}

/// Empty bytes rather than NULL.
QVariant hashValue(const QByteArray &hash)
{
    return hash.isNull() ? QByteArray("") : hash;
}

} // namespace

base::Result<qint64> insertJournalRow(Connection &connection, const QDateTime &at, const JournalEntry &entry)
{
    const base::Result<Head> head = readHead(connection);
    if (!head)
        return head.error();
    const JournalLink link{.seq = head->seq + 1,
                           .at = at.toMSecsSinceEpoch(),
                           .tenant = tenantValue(entry.tenant).toString(),
                           .kind = entry.kind,
                           .details = storedDetails(entry.details),
                           .previous = head->hash};
    const QByteArray hash = hashOf(link);
    const auto written = connection.run(
        u"INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {link.seq, link.at, link.tenant, textValue(link.kind), link.details, hashValue(link.previous), hash});
    if (!written)
        return written.error();
    const auto moved = connection.run(u"REPLACE INTO journal_head VALUES (1, ?, ?)"_s, {link.seq, hash});
    if (!moved)
        return moved.error();
    return link.seq;
}

} // namespace pushkeeper::storage
