// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/synctestrun.h"
#include "storage/tenantstore.h"
#include "storagekit.h"

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace pushkeeper::storagekit;
using namespace Qt::StringLiterals;

class TestSyncTestRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsATestAsItIs();
    void anUpdateWritesThoseDevicesAlone();
    void aFreshTestTakesThePlace();
    void itIsForgotten();
};

namespace {

const KeptSyncTest three{.head = R"({"a":1})", .devices = {"{\"n\":0}", "{\"n\":1}", "{\"n\":2}"}};

} // namespace

void TestSyncTestRun::keepsATestAsItIs()
{
    Home home;
    QVERIFY(!must(SyncTestRun(*home.database).find(contoso())));
    QVERIFY(SyncTestRun(*home.database).begin(contoso(), three));
    home.reopen();
    QCOMPARE(must(SyncTestRun(*home.database).find(contoso())), three);
    QVERIFY(!must(SyncTestRun(*home.database).find(fabrikam())));
}

void TestSyncTestRun::anUpdateWritesThoseDevicesAlone()
{
    const Home home;
    SyncTestRun run(*home.database);
    QVERIFY(run.begin(contoso(), three));
    QVERIFY(run.begin(fabrikam(), three));
    QVERIFY(run.update(contoso(), "{}", {{1, "{\"n\":9}"}}));
    QCOMPARE(
        must(run.find(contoso())),
        (KeptSyncTest{.head = "{}", .devices = {three.devices.at(0), "{\"n\":9}", three.devices.at(2)}}));
    QCOMPARE(must(run.find(fabrikam())), three);
}

void TestSyncTestRun::aFreshTestTakesThePlace()
{
    const Home home;
    SyncTestRun run(*home.database);
    QVERIFY(run.begin(contoso(), three));
    const KeptSyncTest one{.head = "{}", .devices = {"{}"}};
    QVERIFY(run.begin(contoso(), one));
    QCOMPARE(must(run.find(contoso())), one);
}

void TestSyncTestRun::itIsForgotten()
{
    const Home home;
    SyncTestRun run(*home.database);
    QVERIFY(run.begin(contoso(), three));
    QVERIFY(run.begin(fabrikam(), three));
    QVERIFY(run.forget(contoso()));
    QVERIFY(!must(run.find(contoso())));
    QCOMPARE(must(run.find(fabrikam())), three);
    QCOMPARE(sqlValue(home.path(), u"SELECT count(*) FROM sync_test_devices"_s).toInt(), 3);
}

STORAGE_TEST_MAIN(TestSyncTestRun)
#include "tst_synctestrun.moc"
