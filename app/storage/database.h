// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

#include <functional>
#include <memory>
#include <type_traits>

namespace pushkeeper::storage {

class Connection;
class DatabaseThread;

/// The one database of the program, with a thread of its own. The stores of this room work on it; nobody else
/// knows SQL. All functions but the destructor block, so call them on a worker, never on the main thread
/// (asserted). Any number of workers may use it at once; they are served in turn.
class Database
{
public:
    /// Opens `pushkeeper.sqlite` in the folder, and makes both if they are missing, for this user alone. A
    /// damaged database is set aside, see damagedFile(). Several programs may have it open. The clock must
    /// live longer. Errors: Disk; Database, also for a database of a newer version, which is left untouched.
    static base::Result<std::unique_ptr<Database>> open(const QString &folder, const base::Clock &clock);
    Q_DISABLE_COPY_MOVE(Database)
    /// Finishes what is under way. Any thread.
    ~Database();

    /// Where the damaged database lies that was found and set aside at opening; empty if all was well. The
    /// user must hear of it: his records start anew.
    const QString &damagedFile() const { return m_damagedFile; }
    /// Tells the times that stores write down.
    const base::Clock &clock() const { return m_clock; }

    /// For stores: runs `work(Connection &)`, which returns a Result, on the thread of the database and
    /// returns what it returned. All that it reads is of one moment.
    template <class Work>
    std::invoke_result_t<Work &, Connection &> read(Work work);
    /// For stores: as read(), in one transaction that writes. Where the result is an error nothing was
    /// written; otherwise it is on the disk. Errors of its own: Disk, Database.
    template <class Work>
    std::invoke_result_t<Work &, Connection &> write(Work work);

private:
    using Transaction = std::function<base::Result<>(Connection &)>;

    Database(std::unique_ptr<DatabaseThread> thread, QString damagedFile, const base::Clock &clock);
    base::Result<> runReading(const Transaction &work);
    base::Result<> runWriting(const Transaction &work);
    template <class Outcome>
    static Outcome settled(Outcome outcome, const base::Result<> &transaction);

    std::unique_ptr<DatabaseThread> m_thread;
    const QString m_damagedFile;
    const base::Clock &m_clock;
};

template <class Outcome>
Outcome Database::settled(Outcome outcome, const base::Result<> &transaction)
{
    return transaction ? outcome : Outcome(transaction.error());
}

template <class Work>
std::invoke_result_t<Work &, Connection &> Database::read(Work work)
{
    std::invoke_result_t<Work &, Connection &> outcome;
    const base::Result<> done = runReading([&work, &outcome](Connection &connection) {
        outcome = work(connection);
        return outcome ? base::Result<>() : outcome.error();
    });
    return settled(std::move(outcome), done);
}

template <class Work>
std::invoke_result_t<Work &, Connection &> Database::write(Work work)
{
    std::invoke_result_t<Work &, Connection &> outcome;
    const base::Result<> done = runWriting([&work, &outcome](Connection &connection) {
        outcome = work(connection);
        return outcome ? base::Result<>() : outcome.error();
    });
    return settled(std::move(outcome), done);
}

} // namespace pushkeeper::storage
