// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"

#include "storage/databasethread.h"

#include <utility>

namespace pushkeeper::storage {

base::Result<std::unique_ptr<Database>> Database::open(const QString &folder, const base::Clock &clock)
{
    auto thread = std::make_unique<DatabaseThread>(folder, clock);
    base::Result<QString> damagedFile = thread->waitUntilOpen();
    if (!damagedFile)
        return damagedFile.error();
    return std::unique_ptr<Database>(new Database(std::move(thread), *damagedFile, clock));
}

Database::Database(std::unique_ptr<DatabaseThread> thread, QString damagedFile, const base::Clock &clock)
    : m_thread(std::move(thread))
    , m_damagedFile(std::move(damagedFile))
    , m_clock(clock)
{
}

Database::~Database() = default;

base::Result<> Database::runReading(const Transaction &work)
{
    return m_thread->run(Access::Read, work);
}

base::Result<> Database::runWriting(const Transaction &work)
{
    return m_thread->run(Access::Write, work);
}

} // namespace pushkeeper::storage
