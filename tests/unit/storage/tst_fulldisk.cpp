// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/journal.h"
#include "storage/renewalstore.h"
#include "storage/snapshotstore.h"
#include "storagekit.h"
#include "support/filelimit.h"

#include <QFileInfo>

#include <utility>

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace pushkeeper::storagekit;
using namespace Qt::StringLiterals;

/// A disk without room, played by the limit that Unix sets on the size of files.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWasThereStays();
    void renewalAndJournalStayTogether();
    void nothingIsMade();
};

void TestFullDisk::initTestCase()
{
#ifndef Q_OS_UNIX
    QSKIP("no limit on the size of files here");
#endif
}

void TestFullDisk::whatWasThereStays()
{
#ifdef Q_OS_UNIX
    const Home home;
    SnapshotStore snapshots(*home.database);
    const std::vector<facts::Device> small = fleet(10, u"small"_s);
    const std::vector<facts::Device> large = fleet(2000, u"large"_s);
    QVERIFY(snapshots.save(contoso(), firstMoment(), small, Naming::Company));
    base::Result<> refused;
    {
        const support::FileLimit limit(QFileInfo(home.path() + "-wal"_L1).size() + 20000);
        refused = snapshots.save(contoso(), firstMoment(), large, Naming::Company);
    }
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, base::ErrorKind::Disk);
    QVERIFY(must(snapshots.latest(contoso()))->devices == small);
    // There is room again.
    QVERIFY(snapshots.save(contoso(), firstMoment(), large, Naming::Company));
    QVERIFY(must(snapshots.latest(contoso()))->devices == large);
#endif
}

void TestFullDisk::renewalAndJournalStayTogether()
{
#ifdef Q_OS_UNIX
    Home home;
    const KeptRenewal first{.id = u"r"_s, .tenant = contoso(), .startedAt = firstMoment(), .state = "{}"};
    KeptRenewal second = first;
    second.state = R"({"padding":")" + QByteArray(100000, 'x') + R"("})";
    QVERIFY(RenewalStore(*home.database).save(first, entry(contoso(), u"started"_s)));
    base::Result<> refused;
    {
        const support::FileLimit limit(QFileInfo(home.path() + "-wal"_L1).size() + 8192);
        refused = RenewalStore(*home.database).save(second, entry(contoso(), u"uploaded"_s));
    }
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, base::ErrorKind::Disk);
    home.reopen();
    QCOMPARE(home.database->damagedFile(), QString());
    QCOMPARE(must(RenewalStore(*home.database).find(u"r"_s)), first);
    const Journal journal(*home.database);
    QCOMPARE(must(journal.page(contoso(), 0, 10)).size(), 1);
    QVERIFY(!must(journal.firstBroken()));
#endif
}

void TestFullDisk::nothingIsMade()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir dir;
    const support::FakeClock clock(firstMoment());
    {
        const support::FileLimit limit(10000);
        const auto refused = Database::open(dir.path(), clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Disk);
        QVERIFY(!QFileInfo::exists(dir.filePath(u"pushkeeper.sqlite"_s)));
    }
    QCOMPARE(must(Database::open(dir.path(), clock))->damagedFile(), QString());
#endif
}

STORAGE_TEST_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
