// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"

#include <array>
#include <atomic>

namespace pushkeeper::storage {

using namespace Qt::StringLiterals;

namespace {

/// Qt Sql names connections for the whole process.
QString freshName()
{
    static std::atomic<quint64> count = 0;
    return u"pushkeeper-%1"_s.arg(++count);
}

constexpr std::array recordSettings{
    QLatin1String("PRAGMA foreign_keys = ON"),
    // A journal row that was announced must survive a power cut; on macOS only this flushes the drive.
    QLatin1String("PRAGMA synchronous = FULL"),
    QLatin1String("PRAGMA fullfsync = ON"),
    // What is forgotten or overwritten must not linger in unused pages.
    QLatin1String("PRAGMA secure_delete = ON"),
};

QSqlDatabase databaseAt(const QString &path, Access access)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, freshName());
    database.setDatabaseName(path);
    // Another program may hold the lock of writers for as long as it stores a large fleet.
    const QString options = u"QSQLITE_BUSY_TIMEOUT=10000"_s;
    database.setConnectOptions(access == Access::Read ? options + u";QSQLITE_OPEN_READONLY"_s : options);
    return database;
}

} // namespace

base::Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(databaseAt(path, access)));
    if (!connection->m_database.open())
        return connection->failure(connection->m_database.lastError());
    return connection;
}

Connection::Connection(const QSqlDatabase &database)
    : m_database(database)
{
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase(); // removing a connection that is still held would be a mistake
    QSqlDatabase::removeDatabase(name);
}

base::Result<> Connection::applySettings()
{
    for (const QLatin1String setting : recordSettings) {
        if (const auto done = run(setting); !done)
            return done.error();
    }
    return {};
}

base::Error Connection::failure(const QSqlError &error)
{
    m_lastFault = faultOf(error);
    return errorOf(error, "storage.connection");
}

base::Result<QSqlQuery> Connection::prepare(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(query.lastError());
    return query;
}

base::Result<> Connection::execute(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    return query.exec() ? base::Result<>() : failure(query.lastError());
}

base::Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values)
{
    base::Result<QSqlQuery> query = prepare(sql);
    if (!query)
        return query;
    if (const base::Result<> done = execute(*query, values); !done)
        return done.error();
    return query;
}

base::Result<> Connection::runMany(const QString &sql, qsizetype count,
                                   const std::function<QVariantList(qsizetype)> &valuesOf)
{
    base::Result<QSqlQuery> query = prepare(sql);
    if (!query)
        return query.error();
    for (qsizetype i = 0; i < count; ++i) {
        if (base::Result<> done = execute(*query, valuesOf(i)); !done)
            return done;
    }
    return {};
}

base::Result<> Connection::visit(const QString &sql, const QVariantList &values,
                                 const std::function<bool(const QSqlQuery &)> &visit)
{
    base::Result<QSqlQuery> query = run(sql, values);
    if (!query)
        return query.error();
    while (query->next()) {
        if (!visit(*query))
            return {};
    }
    // A damaged page may come to light half-way.
    return query->lastError().isValid() ? failure(query->lastError()) : base::Result<>();
}

base::Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    QVariant found;
    const base::Result<> done = visit(sql, values, [&found](const QSqlQuery &row) {
        found = row.value(0);
        return false;
    });
    if (!done)
        return done.error();
    return found;
}

base::Result<> Connection::inTransaction(Access access, const std::function<base::Result<>()> &work)
{
    // Not QSqlDatabase::transaction(): it takes the lock of writers only at the first change.
    const QString begin = access == Access::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    if (const auto begun = run(begin); !begun)
        return begun.error();
    base::Result<> done = work();
    if (done) {
        if (const auto committed = run(u"COMMIT"_s); !committed)
            done = committed.error();
    }
    // After some errors SQLite has rolled back by itself, and says so here.
    if (!done) [[maybe_unused]]
        const auto rolledBack = run(u"ROLLBACK"_s);
    return done;
}

} // namespace pushkeeper::storage
