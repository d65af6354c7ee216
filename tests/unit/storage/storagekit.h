// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/device.h"
#include "facts/tenantprofile.h"
#include "storage/database.h"
#include "storage/journal.h"
#include "support/fakeclock.h"
#include "support/samplekit.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

#include <functional>
#include <future>
#include <memory>
#include <vector>

namespace pushkeeper::storagekit {

using support::must;

/// The first moment of the clocks here.
QDateTime firstMoment();

/// Two tenants.
base::TenantId contoso();
base::TenantId fabrikam();
facts::TenantProfile profileOf(const base::TenantId &tenant);

/// A company's devices named after `name`.
std::vector<facts::Device> fleet(int count, const QString &name);
/// An entry of the journal about a tenant.
storage::JournalEntry entry(const base::TenantId &tenant, const QString &kind,
                            const QJsonObject &details = {});

/// Works on a database file past the stores, as a curious user or another program might. Ends the program if
/// SQLite refuses.
void runSql(const QString &path, const QString &sql, const QVariantList &values = {});
QVariant sqlValue(const QString &path, const QString &sql);

/// Changes every device without a log (journal_mode = DELETE), calls `look` while half of that stands in the
/// file, and takes it back.
void changeHalfWay(const QString &path, const std::function<void()> &look);

/// The bytes of a file; empty if there is none.
QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

/// A database in a folder of its own that knows both tenants.
struct Home
{
    Home();

    void reopen();
    QString folder() const { return dir.path(); }
    QString path() const { return dir.filePath(QStringLiteral("pushkeeper.sqlite")); }

    QTemporaryDir dir;
    support::FakeClock clock{firstMoment()};
    std::unique_ptr<storage::Database> database;
};

/// Runs a test class on a worker, since nothing of the database may be called on the main thread.
template <class Test>
int runTest(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return std::async(std::launch::async,
                      [argc, argv] {
                          Test test;
                          return QTest::qExec(&test, argc, argv);
                      })
        .get();
}

} // namespace pushkeeper::storagekit

#define STORAGE_TEST_MAIN(Test)                                                                              \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        return pushkeeper::storagekit::runTest<Test>(argc, argv);                                            \
    }
