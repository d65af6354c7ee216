// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "storage/sqlerror.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

namespace pushkeeper::storage {

/// What a transaction is for. Write takes the lock of writers at its start, so that it never fails half-way
/// because another program wrote meanwhile.
enum class Access { Read, Write };

/// One connection to a SQLite file. It belongs to the thread that opened it. For this room alone: its SQL
/// stays here.
class Connection
{
public:
    /// Opens the file, which must exist. Foreign keys are on, and a commit is on the disk when it returns.
    /// With Access::Read nothing is written to the file. Errors: Disk, Database.
    static base::Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    Q_DISABLE_COPY_MOVE(Connection)
    ~Connection();

    /// Makes the connection fit for records: foreign keys are on, a commit is on the disk when it returns,
    /// and what is deleted is wiped. Errors as in run().
    base::Result<> applySettings();

    /// Prepares and runs one statement with its values in the order of the question marks. Errors: Disk,
    /// Database.
    base::Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// Runs one statement `count` times, prepared once. `valuesOf(i)` gives the values of turn i. Stops at
    /// the first error; see run().
    base::Result<> runMany(const QString &sql, qsizetype count,
                           const std::function<QVariantList(qsizetype)> &valuesOf);
    /// Calls `visit` with each row of the answer in turn, until it returns false. Errors as in run().
    base::Result<> visit(const QString &sql, const QVariantList &values,
                         const std::function<bool(const QSqlQuery &)> &visit);
    /// The first column of the first row; invalid without a row. Errors as in run().
    base::Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// The first row of the answer, turned into a T by `read(const QSqlQuery &)`; empty without a row. Errors
    /// as in run().
    template <class T, class Read>
    base::Result<std::optional<T>> first(const QString &sql, const QVariantList &values, Read read);
    /// Every row of the answer, turned into a T by `read(const QSqlQuery &)`. Errors as in run().
    template <class T, class Read>
    base::Result<QList<T>> list(const QString &sql, const QVariantList &values, Read read);

    /// Runs `work` in one transaction: all of it holds, or, where it returns an error, nothing. Errors: those
    /// of `work`; Disk or Database where the transaction itself fails.
    base::Result<> inTransaction(Access access, const std::function<base::Result<>()> &work);

    /// What the last statement that failed met.
    SqlFault lastFault() const { return m_lastFault; }

private:
    explicit Connection(const QSqlDatabase &database);
    base::Error failure(const QSqlError &error);
    base::Result<QSqlQuery> prepare(const QString &sql);
    base::Result<> execute(QSqlQuery &query, const QVariantList &values);

    QSqlDatabase m_database;
    SqlFault m_lastFault = SqlFault::None;
};

template <class T, class Read>
base::Result<std::optional<T>> Connection::first(const QString &sql, const QVariantList &values, Read read)
{
    std::optional<T> found;
    const base::Result<> done = visit(sql, values, [&found, &read](const QSqlQuery &row) {
        found = read(row);
        return false;
    });
    if (!done)
        return done.error();
    return found;
}

template <class T, class Read>
base::Result<QList<T>> Connection::list(const QString &sql, const QVariantList &values, Read read)
{
    QList<T> rows;
    const base::Result<> done = visit(sql, values, [&rows, &read](const QSqlQuery &row) {
        rows.append(read(row));
        return true;
    });
    if (!done)
        return done.error();
    return rows;
}

} // namespace pushkeeper::storage
