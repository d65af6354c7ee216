// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/tenantstore.h"
#include "storagekit.h"

#include <QThread>

#include <array>

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace pushkeeper::storagekit;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsHold_data();
    void settingsHold();
    void worksOnOneThreadOfItsOwn();
    void errorWritesNothing();
    void commitThatFailsIsAnError();
    void resultComesBack();
    void manyWorkersAtOnce();
    void twoDatabasesAtOnce();
    void readerSeesOneMoment();
};

namespace {

base::Result<> insertNumber(Connection &connection, int number)
{
    const auto done = connection.run(u"INSERT INTO numbers VALUES (?)"_s, {number});
    return done ? base::Result<>() : done.error();
}

int countIn(Database &database)
{
    return must(database.read([](Connection &connection) {
               return connection.value(u"SELECT COUNT(*) FROM numbers"_s);
           }))
        .toInt();
}

/// Writes `count` numbers, each in a transaction that reads before it writes. Returns the first error.
QString writeNumbers(Database &database, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto done = database.write([](Connection &connection) -> base::Result<> {
            const auto next = connection.value(u"SELECT COUNT(*) FROM numbers"_s);
            return next ? insertNumber(connection, next->toInt()) : next.error();
        });
        if (!done)
            return done.error().detail;
    }
    return {};
}

void addNumbers(const Home &home)
{
    // UNIQUE: two writers that read the same count would collide.
    must(home.database->write([](Connection &connection) {
        return connection.value(u"CREATE TABLE numbers (number INTEGER UNIQUE)"_s);
    }));
}

} // namespace

void TestDatabase::settingsHold_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("foreign keys") << u"foreign_keys"_s << QVariant(1);
    QTest::newRow("full durability") << u"synchronous"_s << QVariant(2);
    QTest::newRow("flushing the drive") << u"fullfsync"_s << QVariant(1);
    QTest::newRow("nothing lingers") << u"secure_delete"_s << QVariant(1);
    QTest::newRow("log") << u"journal_mode"_s << QVariant(u"wal"_s);
    QTest::newRow("patience") << u"busy_timeout"_s << QVariant(10000);
}

void TestDatabase::settingsHold()
{
    QFETCH(QString, setting);
    QFETCH(QVariant, value);
    const Home home;
    const QVariant found = must(home.database->read(
        [&setting](Connection &connection) { return connection.value(u"PRAGMA "_s + setting); }));
    QCOMPARE(found.toString(), value.toString());
}

void TestDatabase::worksOnOneThreadOfItsOwn()
{
    const Home home;
    const auto threadOfWork = [&home] {
        return must(home.database->read(
            [](Connection &) { return base::Result<QThread *>(QThread::currentThread()); }));
    };
    QThread *const thread = threadOfWork();
    QVERIFY(thread != QThread::currentThread());
    QCOMPARE(std::async(std::launch::async, threadOfWork).get(), thread);
}

void TestDatabase::errorWritesNothing()
{
    const Home home;
    addNumbers(home);
    const base::Error expected{.kind = base::ErrorKind::Conflict, .where = "here"};
    const auto done = home.database->write([&expected](Connection &connection) -> base::Result<> {
        const auto inserted = insertNumber(connection, 1);
        return inserted ? base::Result<>(expected) : inserted;
    });
    QVERIFY(!done);
    QCOMPARE(done.error(), expected);
    QCOMPARE(countIn(*home.database), 0);
}

void TestDatabase::commitThatFailsIsAnError()
{
    const Home home;
    must(home.database->write([](Connection &connection) {
        return connection.value(
            u"CREATE TABLE late (tenant TEXT REFERENCES tenants (id) DEFERRABLE INITIALLY DEFERRED)"_s);
    }));
    const auto insert = [&home](const QString &tenant) {
        return home.database->write([&tenant](Connection &connection) {
            return connection.value(u"INSERT INTO late VALUES (?) RETURNING tenant"_s, {tenant});
        });
    };
    const auto refused = insert(u"nobody"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, base::ErrorKind::Database);
    // The connection is fit for the next transaction.
    QCOMPARE(must(insert(contoso().text())).toString(), contoso().text());
}

void TestDatabase::resultComesBack()
{
    const Home home;
    const auto answer = home.database->write([](Connection &) { return base::Result<QString>(u"42"_s); });
    QCOMPARE(must(answer), u"42"_s);
}

void TestDatabase::manyWorkersAtOnce()
{
    const Home home;
    addNumbers(home);
    std::array<std::future<QString>, 8> workers;
    for (auto &worker : workers)
        worker = std::async(std::launch::async, [&home] { return writeNumbers(*home.database, 20); });
    for (auto &worker : workers)
        QCOMPARE(worker.get(), QString());
    QCOMPARE(countIn(*home.database), 160);
}

void TestDatabase::twoDatabasesAtOnce()
{
    const Home home;
    addNumbers(home);
    const auto other = must(Database::open(home.folder(), home.clock));
    auto mine = std::async(std::launch::async, [&home] { return writeNumbers(*home.database, 100); });
    auto theirs = std::async(std::launch::async, [&other] { return writeNumbers(*other, 100); });
    QCOMPARE(mine.get(), QString());
    QCOMPARE(theirs.get(), QString());
    QCOMPARE(countIn(*home.database), 200);
    QCOMPARE(countIn(*other), 200);
}

void TestDatabase::readerSeesOneMoment()
{
    const Home home;
    addNumbers(home);
    const auto other = must(Database::open(home.folder(), home.clock));
    const auto counts = must(home.database->read([&other](Connection &connection) {
        const int before = must(connection.value(u"SELECT COUNT(*) FROM numbers"_s)).toInt();
        const QString failed = writeNumbers(*other, 1);
        const int after = must(connection.value(u"SELECT COUNT(*) FROM numbers"_s)).toInt();
        return base::Result<QList<int>>(QList<int>{before, after, int(failed.size())});
    }));
    QCOMPARE(counts, (QList<int>{0, 0, 0}));
    QCOMPARE(countIn(*home.database), 1);
}

STORAGE_TEST_MAIN(TestDatabase)
#include "tst_database.moc"
