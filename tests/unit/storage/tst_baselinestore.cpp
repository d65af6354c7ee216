// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/baselinestore.h"
#include "storage/renewalstore.h"
#include "storage/tenantstore.h"
#include "storagekit.h"

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace pushkeeper::storagekit;
using namespace Qt::StringLiterals;
using facts::Baseline;

namespace {

/// Every platform, taken at the first moment.
Baseline baselineOf(int count)
{
    Baseline baseline{.takenAt = firstMoment(), .reachedUntil = firstMoment().addDays(-3), .devices = {}};
    for (int i = 0; i < count; ++i) {
        baseline.devices.push_back(
            {.id = base::DeviceId(u"device-%1"_s.arg(i)),
             .platform = static_cast<facts::Platform>(i % (int(facts::Platform::Other) + 1)),
             .lastCheckIn = firstMoment().addSecs(-i)});
    }
    return baseline;
}

/// A home with the renewals "a" and "b".
struct RenewalHome : Home
{
    RenewalHome()
    {
        for (const QString &id : {u"a"_s, u"b"_s}) {
            const auto saved = RenewalStore(*database).save(
                {.id = id, .tenant = contoso(), .startedAt = firstMoment(), .finishedAt = {}, .state = "{}"},
                entry(contoso(), u"assess"_s));
            if (!saved)
                qFatal("baselinestore: %s", qPrintable(saved.error().detail));
        }
    }
};

} // namespace

/// The baselines of renewals, and that they do not outlive their purpose.
class TestBaselineStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryValue();
    void aLaterOneTakesThePlace();
    void renewalsAreApart();
    void anUnknownRenewalIsRefused();
    void goesWithItsTenant();
    void thinsThirtyDaysAfterTheVerdict();
    void thinsWhatNeverCameToAVerdict();
    void nothingIsLeftInTheFile();
};

void TestBaselineStore::keepsEveryValue()
{
    RenewalHome home;
    QVERIFY(!must(BaselineStore(*home.database).find(u"a"_s)));
    QVERIFY(BaselineStore(*home.database).save(u"a"_s, baselineOf(20)));
    home.reopen();
    const auto kept = must(BaselineStore(*home.database).find(u"a"_s));
    QVERIFY(kept && *kept == baselineOf(20));
}

void TestBaselineStore::aLaterOneTakesThePlace()
{
    const RenewalHome home;
    BaselineStore store(*home.database);
    QVERIFY(store.save(u"a"_s, baselineOf(20)));
    QVERIFY(store.save(u"a"_s, baselineOf(5)));
    QVERIFY(must(store.find(u"a"_s)) == baselineOf(5));
    QCOMPARE(sqlValue(home.path(), u"SELECT COUNT(*) FROM baseline_devices"_s).toInt(), 5);
}

void TestBaselineStore::renewalsAreApart()
{
    const RenewalHome home;
    BaselineStore store(*home.database);
    QVERIFY(store.save(u"a"_s, baselineOf(2)));
    QVERIFY(store.save(u"b"_s, baselineOf(3)));
    QVERIFY(must(store.find(u"a"_s)) == baselineOf(2));
    QVERIFY(must(store.find(u"b"_s)) == baselineOf(3));
}

void TestBaselineStore::anUnknownRenewalIsRefused()
{
    const RenewalHome home;
    BaselineStore store(*home.database);
    QVERIFY(!store.save(u"c"_s, baselineOf(2)));
    QCOMPARE(sqlValue(home.path(), u"SELECT COUNT(*) FROM baseline_devices"_s).toInt(), 0);
}

void TestBaselineStore::goesWithItsTenant()
{
    const RenewalHome home;
    QVERIFY(BaselineStore(*home.database).save(u"a"_s, baselineOf(2)));
    QVERIFY(TenantStore(*home.database).forget(contoso()));
    QCOMPARE(sqlValue(home.path(), u"SELECT COUNT(*) FROM baseline_devices"_s).toInt(), 0);
}

void TestBaselineStore::thinsThirtyDaysAfterTheVerdict()
{
    const RenewalHome home;
    BaselineStore store(*home.database);
    const QDateTime verdict = firstMoment().addDays(1);
    QVERIFY(store.save(u"a"_s, baselineOf(2)));
    QVERIFY(store.save(u"b"_s, baselineOf(2)));
    QVERIFY(store.markJudged(u"a"_s, verdict));
    // A later look does not prolong it.
    QVERIFY(store.markJudged(u"a"_s, verdict.addDays(5)));
    QVERIFY(store.thin(verdict.addDays(30)));
    QVERIFY(must(store.find(u"a"_s)));
    QVERIFY(store.thin(verdict.addDays(30).addSecs(1)));
    QVERIFY(!must(store.find(u"a"_s)));
    QVERIFY(must(store.find(u"b"_s)));
    QCOMPARE(sqlValue(home.path(), u"SELECT COUNT(*) FROM baseline_devices"_s).toInt(), 2);
}

void TestBaselineStore::thinsWhatNeverCameToAVerdict()
{
    const RenewalHome home;
    BaselineStore store(*home.database);
    QVERIFY(store.save(u"a"_s, baselineOf(2)));
    QVERIFY(store.thin(firstMoment().addDays(90)));
    QVERIFY(must(store.find(u"a"_s)));
    QVERIFY(store.thin(firstMoment().addDays(90).addSecs(1)));
    QVERIFY(!must(store.find(u"a"_s)));
}

void TestBaselineStore::nothingIsLeftInTheFile()
{
    RenewalHome home;
    QVERIFY(BaselineStore(*home.database).save(u"a"_s, baselineOf(2)));
    QVERIFY(BaselineStore(*home.database).thin(firstMoment().addDays(100)));
    home.database.reset();
    QVERIFY(!bytesOf(home.path()).contains("device-1"));
}

STORAGE_TEST_MAIN(TestBaselineStore)
#include "tst_baselinestore.moc"
