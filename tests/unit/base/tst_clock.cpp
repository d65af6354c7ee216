// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "support/fakeclock.h"

#include <QTest>
#include <QTimeZone>

#include <thread>

using namespace pushkeeper::base;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pushkeeper::support::FakeClock;

namespace {

constexpr std::chrono::milliseconds forEver = std::chrono::milliseconds::max();

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheComputerUntilAServerIsHeard();
    void speaksUtc();
    void learnsFromTheServer();
    void learnsAnew();
    void learnsNothingFromAnInvalidTime();
    void trust_data();
    void trust();
    void mayBeUsedByManyThreads();
    void waits();
    void fakeClockMovesByHand();
    void daysLeft_data();
    void daysLeft();
};

void TestClock::followsTheComputerUntilAServerIsHeard()
{
    QDateTime local = at(u"2026-03-01T12:00:00Z"_s);
    const SystemClock clock([&] { return local; });
    QCOMPARE(clock.now(), local);
    QVERIFY(!clock.offset());
    local = local.addSecs(60);
    QCOMPARE(clock.now(), local);

    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = SystemClock().now();
    QVERIFY(before <= now && now <= QDateTime::currentDateTimeUtc());
}

void TestClock::speaksUtc()
{
    const SystemClock clock([] { return at(u"2026-03-01T14:00:00+02:00"_s); });
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    QCOMPARE(clock.now(), at(u"2026-03-01T12:00:00Z"_s));
}

void TestClock::learnsFromTheServer()
{
    QDateTime local = at(u"2026-03-01T12:00:00Z"_s);
    SystemClock clock([&] { return local; });
    clock.learnFromServer(at(u"2026-03-01T14:10:00+02:00"_s));
    QCOMPARE(clock.offset(), 10min);
    local = local.addSecs(60);
    QCOMPARE(clock.now(), at(u"2026-03-01T12:11:00Z"_s));
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
}

void TestClock::learnsAnew()
{
    QDateTime local = at(u"2026-03-01T12:00:00Z"_s);
    SystemClock clock([&] { return local; });
    clock.learnFromServer(local.addSecs(600));
    clock.learnFromServer(local.addSecs(-20));
    QCOMPARE(clock.offset(), -20s);
}

void TestClock::learnsNothingFromAnInvalidTime()
{
    QDateTime local = at(u"2026-03-01T12:00:00Z"_s);
    SystemClock clock([&] { return local; });
    clock.learnFromServer(QDateTime());
    QVERIFY(!clock.offset());
    QCOMPARE(clock.now(), local);
}

void TestClock::trust_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<bool>("expected");
    QTest::newRow("exact") << qint64(0) << true;
    QTest::newRow("just below, late") << qint64(5 * 60 * 1000 - 1) << true;
    QTest::newRow("just below, early") << qint64(-5 * 60 * 1000 + 1) << true;
    QTest::newRow("five minutes late") << qint64(5 * 60 * 1000) << false;
    QTest::newRow("five minutes early") << qint64(-5 * 60 * 1000) << false;
    QTest::newRow("a year off") << qint64(365) * 24 * 60 * 60 * 1000 << false;
}

void TestClock::trust()
{
    QFETCH(qint64, offset);
    QDateTime local = at(u"2026-03-01T12:00:00Z"_s);
    SystemClock clock([&] { return local; });
    QVERIFY(!isTimeTrusted(clock));
    clock.learnFromServer(local.addMSecs(offset));
    QTEST(isTimeTrusted(clock), "expected");
}

void TestClock::mayBeUsedByManyThreads()
{
    const QDateTime local = at(u"2026-03-01T12:00:00Z"_s);
    SystemClock clock([local] { return QDateTime(local); });
    std::thread learner([&] {
        for (int i = 0; i < 1000; ++i)
            clock.learnFromServer(local.addSecs(i % 2 == 0 ? 60 : 120));
    });
    bool isWhole = true;
    for (int i = 0; i < 1000; ++i) {
        const qint64 ahead = local.secsTo(clock.now());
        isWhole = isWhole && (ahead == 0 || ahead == 60 || ahead == 120);
    }
    learner.join();
    QVERIFY(isWhole);
}

void TestClock::waits()
{
    SystemClock clock;
    CancelToken token;
    QVERIFY(clock.wait(1ms, token));
    token.cancel();
    QVERIFY(!clock.wait(forEver, token));
}

void TestClock::fakeClockMovesByHand()
{
    const QDateTime start = at(u"2026-03-01T12:00:00Z"_s);
    FakeClock clock(start);
    CancelToken token;
    QCOMPARE(clock.now(), start);
    clock.advance(1h);
    QCOMPARE(clock.now(), start.addSecs(3600));
    QVERIFY(clock.wait(30s, token));
    QCOMPARE(clock.now(), start.addSecs(3630));
    token.cancel();
    QVERIFY(!clock.wait(30s, token));
    QCOMPARE(clock.now(), start.addSecs(3630));
    QCOMPARE(clock.waits(), QList<std::chrono::milliseconds>{30s});
    QVERIFY(!isTimeTrusted(clock));
    clock.setOffset(1s);
    QVERIFY(isTimeTrusted(clock));
}

void TestClock::daysLeft_data()
{
    QTest::addColumn<QString>("notAfter");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("now") << u"2026-03-01T12:00:00Z"_s << qint64(0);
    QTest::newRow("a moment left") << u"2026-03-01T12:00:00.001Z"_s << qint64(0);
    QTest::newRow("a moment past") << u"2026-03-01T11:59:59.999Z"_s << qint64(-1);
    QTest::newRow("one day less a moment") << u"2026-03-02T11:59:59.999Z"_s << qint64(0);
    QTest::newRow("one day") << u"2026-03-02T12:00:00Z"_s << qint64(1);
    QTest::newRow("one day past") << u"2026-02-28T12:00:00Z"_s << qint64(-1);
    QTest::newRow("one day and a moment past") << u"2026-02-28T11:59:59.999Z"_s << qint64(-2);
    QTest::newRow("a year") << u"2027-03-01T12:00:00Z"_s << qint64(365);
    QTest::newRow("another zone, same moment") << u"2026-03-02T02:00:00+14:00"_s << qint64(0);
    QTest::newRow("another zone, tomorrow there, today here") << u"2026-03-03T01:00:00+14:00"_s << qint64(0);
    QTest::newRow("no end of validity") << u"9999-12-31T23:59:59Z"_s << qint64(2912383);
}

void TestClock::daysLeft()
{
    QFETCH(QString, notAfter);
    const QDateTime now = at(u"2026-03-01T12:00:00Z"_s);
    QTEST(pushkeeper::base::daysLeft(at(notAfter), now), "expected");
    const QDateTime elsewhere = now.toOffsetFromUtc(-8 * 3600);
    QTEST(pushkeeper::base::daysLeft(at(notAfter), elsewhere), "expected");
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
