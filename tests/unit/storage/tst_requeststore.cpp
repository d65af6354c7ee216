// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/requeststore.h"
#include "storagekit.h"

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace pushkeeper::storagekit;
using namespace Qt::StringLiterals;

class TestRequestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void onlyTheNewestIsFresh_data();
    void onlyTheNewestIsFresh();
    void sameKeyIsKeptOnce();
    void tenantsAreApart();
    void needsAKeyAndAFile();
};

namespace {

KeptRequest request(const QByteArray &key, const QDateTime &takenAt)
{
    return {.takenAt = takenAt,
            .key = base::Thumbprint(key),
            .subject = u"9f1c0e6a-0000-4000-8000-000000000000"_s,
            .vendor = u"Microsoft Corporation"_s,
            .vendorExpiry = firstMoment().addDays(100),
            .file = QByteArray("\x00\xff\r\n file", 9)};
}

QByteArrayList keysOf(const QList<KeptRequest> &requests)
{
    QByteArrayList keys;
    for (const KeptRequest &kept : requests)
        keys += kept.key.digest() + (kept.isStale ? " stale" : " fresh");
    return keys;
}

} // namespace

void TestRequestStore::keepsEverything()
{
    Home home;
    const KeptRequest whole = request("key", firstMoment());
    QVERIFY(RequestStore(*home.database).save(contoso(), whole));
    home.reopen();
    QCOMPARE(must(RequestStore(*home.database).ofTenant(contoso())), QList<KeptRequest>{whole});
}

void TestRequestStore::onlyTheNewestIsFresh_data()
{
    QTest::addColumn<QList<QDateTime>>("times");
    QTest::addColumn<QByteArrayList>("keys");
    const QDateTime day1 = firstMoment();
    const QDateTime day2 = day1.addDays(1);
    QTest::newRow("in order") << QList<QDateTime>{day1, day2} << QByteArrayList{"1 fresh", "0 stale"};
    QTest::newRow("found later") << QList<QDateTime>{day2, day1} << QByteArrayList{"0 fresh", "1 stale"};
    QTest::newRow("same time") << QList<QDateTime>{day1, day1} << QByteArrayList{"1 fresh", "0 stale"};
    QTest::newRow("time unknown") << QList<QDateTime>{day1, QDateTime()}
                                  << QByteArrayList{"0 fresh", "1 stale"};
    QTest::newRow("three") << QList<QDateTime>{day1, day2, day1.addDays(2)}
                           << QByteArrayList{"2 fresh", "1 stale", "0 stale"};
}

void TestRequestStore::onlyTheNewestIsFresh()
{
    QFETCH(QList<QDateTime>, times);
    QFETCH(QByteArrayList, keys);
    const Home home;
    RequestStore store(*home.database);
    for (int i = 0; i < times.size(); ++i)
        QVERIFY(store.save(contoso(), request(QByteArray::number(i), times.at(i))));
    QCOMPARE(keysOf(must(store.ofTenant(contoso()))), keys);
}

void TestRequestStore::sameKeyIsKeptOnce()
{
    const Home home;
    RequestStore store(*home.database);
    const KeptRequest first = request("key", firstMoment());
    KeptRequest again = request("key", firstMoment().addDays(1));
    again.file = "in another form";
    QVERIFY(store.save(contoso(), first));
    QVERIFY(store.save(contoso(), again));
    QCOMPARE(must(store.ofTenant(contoso())), QList<KeptRequest>{first});
}

void TestRequestStore::tenantsAreApart()
{
    const Home home;
    RequestStore store(*home.database);
    QVERIFY(store.save(contoso(), request("old", firstMoment())));
    QVERIFY(store.save(fabrikam(), request("new", firstMoment().addDays(1))));
    QCOMPARE(keysOf(must(store.ofTenant(contoso()))), QByteArrayList{"old fresh"});
    QCOMPARE(keysOf(must(store.ofOthers(contoso()))), QByteArrayList{"new fresh"});
    QCOMPARE(keysOf(must(store.ofOthers(fabrikam()))), QByteArrayList{"old fresh"});
}

void TestRequestStore::needsAKeyAndAFile()
{
    const Home home;
    RequestStore store(*home.database);
    KeptRequest withoutFile = request("key", firstMoment());
    withoutFile.file.clear();
    QVERIFY(!store.save(contoso(), request({}, firstMoment())));
    QVERIFY(!store.save(contoso(), withoutFile));
    QCOMPARE(must(store.ofTenant(contoso())).size(), 0);
}

STORAGE_TEST_MAIN(TestRequestStore)
#include "tst_requeststore.moc"
