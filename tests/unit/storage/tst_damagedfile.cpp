// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/snapshotstore.h"
#include "storage/tenantstore.h"
#include "storagekit.h"

#include <QDir>
#include <QFileInfo>

#include <random>

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace pushkeeper::storagekit;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;

} // namespace

/// What is set aside, and that nothing of it is lost.
class TestDamagedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void damageIsSetAside_data();
    void damageIsSetAside();
    void companionsGoWithTheFile();
    void companionsWithoutAFileAreSetAside();
    void nameIsNeverUsedTwice();
    void unfinishedChangesAreNoDamage();
    void cutOffRollbackIsNoDamage();
    void damageWithinAReadIsAnError();

private:
    QByteArray m_sound; // a database with a few hundred devices in it
};

void TestDamagedFile::initTestCase()
{
    Home home;
    const std::vector<facts::Device> devices = fleet(300, u"phone"_s);
    QVERIFY(SnapshotStore(*home.database).save(contoso(), firstMoment(), devices, Naming::Company));
    home.database.reset();
    m_sound = bytesOf(home.path());
    QVERIFY(m_sound.size() > 10 * pageSize);
}

namespace {

QByteArray randomBytes(qsizetype count)
{
    std::mt19937 random(20270304);
    QByteArray bytes;
    for (qsizetype i = 0; i < count; ++i)
        bytes.append(static_cast<char>(random() & 0xffU));
    return bytes;
}

QByteArray withHole(QByteArray bytes, qsizetype from, qsizetype length)
{
    return bytes.replace(from, length, QByteArray(length, '\xff'));
}

QByteArray foreignDatabase()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"foreign.sqlite"_s);
    runSql(path, u"CREATE TABLE recipes (title)"_s);
    return bytesOf(path);
}

} // namespace

void TestDamagedFile::damageIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("random bytes") << randomBytes(20000);
    QTest::newRow("a text") << QByteArray("Dear user, this was your database.\n");
    QTest::newRow("zeros") << QByteArray(m_sound.size(), '\0');
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("of another program") << foreignDatabase();
    QTest::newRow("hole in the header") << withHole(m_sound, 16, 40);
    QTest::newRow("hole in the schema") << withHole(m_sound, 100, 200);
    QTest::newRow("hole in the middle") << withHole(m_sound, 8 * pageSize, pageSize);
    for (const qsizetype length :
         QList<qsizetype>{1, 15, 16, 99, 100, 512, 4095, pageSize, 5000, 3 * pageSize})
        QTest::addRow("cut off at %d", int(length)) << m_sound.first(length);
    QTest::newRow("half") << m_sound.first(m_sound.size() / 2);
    QTest::newRow("last page missing") << m_sound.chopped(pageSize);
    QTest::newRow("last byte missing") << m_sound.chopped(1);
}

void TestDamagedFile::damageIsSetAside()
{
    QFETCH(QByteArray, bytes);
    Home home;
    home.database.reset();
    writeBytes(home.path(), bytes);
    home.reopen();
    const QString aside = home.path() + ".damaged-20270304T105119Z"_L1;
    QCOMPARE(home.database->damagedFile(), aside);
    QCOMPARE(bytesOf(aside), bytes);

    TenantStore tenants(*home.database);
    QCOMPARE(must(tenants.all()).size(), 0);
    QVERIFY(tenants.save(profileOf(contoso())));
    home.reopen();
    QCOMPARE(home.database->damagedFile(), QString());
    QCOMPARE(must(TenantStore(*home.database).all()).size(), 1);
}

void TestDamagedFile::companionsGoWithTheFile()
{
    Home home;
    home.database.reset();
    writeBytes(home.path(), randomBytes(20000));
    writeBytes(home.path() + "-wal"_L1, "changes");
    writeBytes(home.path() + "-journal"_L1, "more changes");
    home.reopen();
    const QString aside = home.database->damagedFile();
    QCOMPARE(bytesOf(aside), randomBytes(20000));
    QCOMPARE(bytesOf(aside + "-wal"_L1), QByteArray("changes"));
    QCOMPARE(bytesOf(aside + "-journal"_L1), QByteArray("more changes"));
}

void TestDamagedFile::companionsWithoutAFileAreSetAside()
{
    const QTemporaryDir dir;
    const support::FakeClock clock(firstMoment());
    const QString path = dir.filePath(u"pushkeeper.sqlite"_s);
    writeBytes(path + "-wal"_L1, "changes");
    const auto database = must(Database::open(dir.path(), clock));
    QCOMPARE(bytesOf(database->damagedFile() + "-wal"_L1), QByteArray("changes"));
}

void TestDamagedFile::nameIsNeverUsedTwice()
{
    Home home;
    QStringList names;
    for (const QByteArray &bytes : {QByteArray("first"), QByteArray("second"), QByteArray("third")}) {
        home.database.reset();
        writeBytes(home.path(), bytes);
        home.reopen();
        names += home.database->damagedFile();
    }
    QCOMPARE(bytesOf(names.at(0)), QByteArray("first"));
    QCOMPARE(bytesOf(names.at(1)), QByteArray("second"));
    QCOMPARE(bytesOf(names.at(2)), QByteArray("third"));
}

void TestDamagedFile::unfinishedChangesAreNoDamage()
{
    const Home home;
    const QTemporaryDir copy;
    const QString path = copy.filePath(u"pushkeeper.sqlite"_s);
    // As a program that was killed leaves it: the newest rows stand in the log alone.
    writeBytes(path, bytesOf(home.path()));
    writeBytes(path + "-wal"_L1, bytesOf(home.path() + "-wal"_L1));
    QVERIFY(!bytesOf(path + "-wal"_L1).isEmpty());
    const auto database = must(Database::open(copy.path(), home.clock));
    QCOMPARE(database->damagedFile(), QString());
    QCOMPARE(must(TenantStore(*database).all()).size(), 2);
}

void TestDamagedFile::cutOffRollbackIsNoDamage()
{
    Home home;
    const std::vector<facts::Device> devices = fleet(300, u"phone"_s);
    QVERIFY(SnapshotStore(*home.database).save(contoso(), firstMoment(), devices, Naming::Company));
    home.database.reset();
    const QTemporaryDir copy;
    const QString path = copy.filePath(u"pushkeeper.sqlite"_s);
    // As on a file system that cannot keep a log, in the middle of a change.
    changeHalfWay(home.path(), [&] {
        writeBytes(path, bytesOf(home.path()));
        writeBytes(path + "-journal"_L1, bytesOf(home.path() + "-journal"_L1));
    });
    QVERIFY(!bytesOf(path + "-journal"_L1).isEmpty());
    const auto database = must(Database::open(copy.path(), home.clock));
    QCOMPARE(database->damagedFile(), QString());
    const auto latest = must(SnapshotStore(*database).latest(contoso()));
    QVERIFY(latest.value_or(Snapshot()).devices == devices);
}

void TestDamagedFile::damageWithinAReadIsAnError()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.sqlite"_s);
    // Where the second row lies is SQLite's business: one of the holes is in it.
    bool wasHalfWay = false;
    for (qsizetype hole = 2 * pageSize; hole < m_sound.size() && !wasHalfWay; hole += pageSize) {
        writeBytes(path, withHole(m_sound, hole, pageSize));
        const auto connection = must(Connection::open(path, Access::Read));
        int rows = 0;
        const auto done = connection->visit(u"SELECT * FROM device_pages"_s, {}, [&rows](const QSqlQuery &) {
            ++rows;
            return true;
        });
        if (done || rows != 1)
            continue;
        wasHalfWay = true;
        QCOMPARE(done.error().kind, base::ErrorKind::Database);
        QCOMPARE(connection->lastFault(), SqlFault::Damaged);
    }
    QVERIFY(wasHalfWay);
}

STORAGE_TEST_MAIN(TestDamagedFile)
#include "tst_damagedfile.moc"
