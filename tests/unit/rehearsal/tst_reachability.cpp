// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/reachability.h"

#include <QTest>

using namespace pushkeeper::rehearsal;
using std::chrono::hours;
using std::chrono::seconds;

/// Hours after the beginning of 1970; -1 stands for none.
class TestReachability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastCheckIn_data();
    void lastCheckIn();
    void reachesUpToTheEnd();
    void whatIsOpenedLaterEndsWhatWasBefore();
};

namespace {

Moment hour(int count)
{
    return Moment(hours(count));
}

} // namespace

void TestReachability::lastCheckIn_data()
{
    QTest::addColumn<QList<int>>("spans"); // from, until, from, until …
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("expected");
    QTest::newRow("never reached") << QList<int>{} << 100 << -1;
    QTest::newRow("at a check-in") << QList<int>{0, 1000} << 81 << 81;
    QTest::newRow("between two") << QList<int>{0, 1000} << 88 << 81;
    QTest::newRow("before the first") << QList<int>{0, 1000} << 0 << -1;
    QTest::newRow("after the end") << QList<int>{0, 100} << 500 << 97;
    QTest::newRow("end at a check-in does not count") << QList<int>{0, 97} << 500 << 89;
    QTest::newRow("silent gap") << QList<int>{0, 100, 200, 300} << 150 << 97;
    QTest::newRow("back, not yet checked in") << QList<int>{0, 100, 202, 300} << 205 << 97;
    QTest::newRow("back and checked in") << QList<int>{0, 100, 202, 300} << 209 << 209;
    QTest::newRow("too short for a check-in") << QList<int>{0, 100, 202, 208} << 400 << 97;
}

void TestReachability::lastCheckIn()
{
    QFETCH(QList<int>, spans);
    QFETCH(int, at);
    QFETCH(int, expected);
    Reachability reachability;
    for (qsizetype i = 0; i < spans.size(); i += 2)
        reachability.open(hour(spans[i]), hour(spans[i + 1]));
    // Every 8 hours, at the first hour of the day, the ninth, the seventeenth.
    const auto last = reachability.lastCheckIn({.phase = hours(1)}, hour(at));
    QCOMPARE(last.has_value(), expected >= 0);
    if (last)
        QCOMPARE((*last).time_since_epoch().count(), hour(expected).time_since_epoch().count());
}

void TestReachability::reachesUpToTheEnd()
{
    Reachability reachability;
    reachability.open(hour(10), hour(20));
    QVERIFY(!reachability.reaches(hour(10) - seconds(1)));
    QVERIFY(reachability.reaches(hour(10)));
    QVERIFY(reachability.reaches(hour(20) - seconds(1)));
    QVERIFY(!reachability.reaches(hour(20)));
    reachability.close(hour(15));
    QVERIFY(!reachability.reaches(hour(15)));
    QVERIFY(reachability.reaches(hour(14)));
}

void TestReachability::whatIsOpenedLaterEndsWhatWasBefore()
{
    Reachability reachability;
    reachability.open(hour(0), hour(100));
    reachability.open(hour(50), hour(60));
    QVERIFY(!reachability.reaches(hour(70)));
    // One that has ended already is no way to reach anybody.
    reachability.open(hour(80), hour(70));
    QVERIFY(!reachability.reaches(hour(80)));
}

QTEST_GUILESS_MAIN(TestReachability)
#include "tst_reachability.moc"
