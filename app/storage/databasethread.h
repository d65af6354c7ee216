// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/connection.h"

#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace pushkeeper::storage {

/// A thread that opens the database, owns its connection, and runs one transaction after the other.
class DatabaseThread
{
public:
    using Transaction = std::function<base::Result<>(Connection &)>;

    /// Starts the thread, which opens the database of the folder at once.
    DatabaseThread(const QString &folder, const base::Clock &clock);
    Q_DISABLE_COPY_MOVE(DatabaseThread)
    /// Finishes what is waiting and closes the database.
    ~DatabaseThread();

    /// Waits until the database is open, and says where a damaged one was set aside. Call it once. After an
    /// error nothing may be run.
    base::Result<QString> waitUntilOpen();
    /// Runs the work in one transaction, waits for its end and returns its result. Any thread but this one
    /// and the main one.
    base::Result<> run(Access access, const Transaction &work);

private:
    struct Job
    {
        Access access = Access::Read;
        const Transaction *work = nullptr; // lives as long as its caller waits
        std::promise<base::Result<>> done;
    };

    void main(const QString &folder, const base::Clock &clock);
    void serve(Connection &connection);
    Job *next();

    std::promise<base::Result<QString>> m_opened;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job *> m_jobs;
    bool m_ending = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace pushkeeper::storage
