// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/databasethread.h"

#include "storage/databasefile.h"

#include <QCoreApplication>
#include <QThread>

namespace pushkeeper::storage {

namespace {

bool isMainThread()
{
    const QCoreApplication *application = QCoreApplication::instance();
    return application && application->thread() == QThread::currentThread();
}

} // namespace

DatabaseThread::DatabaseThread(const QString &folder, const base::Clock &clock)
    : m_thread([this, folder, &clock] { main(folder, clock); })
{
}

DatabaseThread::~DatabaseThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

base::Result<QString> DatabaseThread::waitUntilOpen()
{
    Q_ASSERT(!isMainThread());
    return m_opened.get_future().get();
}

base::Result<> DatabaseThread::run(Access access, const Transaction &work)
{
    Q_ASSERT(!isMainThread());
    Q_ASSERT(std::this_thread::get_id() != m_thread.get_id());
    Job job{.access = access, .work = &work};
    std::future<base::Result<>> done = job.done.get_future();
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(&job);
    }
    m_changed.notify_one();
    return done.get();
}

void DatabaseThread::main(const QString &folder, const base::Clock &clock)
{
    const base::Result<OpenedFile> file = openDatabaseFile(folder, clock);
    if (!file) {
        m_opened.set_value(file.error());
        return;
    }
    m_opened.set_value(file->damagedFile);
    serve(*file->connection);
}

void DatabaseThread::serve(Connection &connection)
{
    while (Job *const job = next()) {
        // The job is its caller's, who goes on as soon as the value is set.
        std::promise<base::Result<>> done = std::move(job->done);
        done.set_value(connection.inTransaction(
            job->access, [&connection, work = job->work] { return (*work)(connection); }));
    }
}

DatabaseThread::Job *DatabaseThread::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
    if (m_jobs.empty())
        return nullptr;
    Job *const job = m_jobs.front();
    m_jobs.pop_front();
    return job;
}

} // namespace pushkeeper::storage
