// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/pulse.h"

#include <QTest>

#include <numeric>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using devices::AliveShare;
using devices::CheckInHistory;
using devices::Fleet;
using devices::Pulse;
using facts::Platform;

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

QDateTime noon()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

facts::Device seen(qint64 secondsAgo, Platform platform = Platform::Ios)
{
    return {.platform = platform, .lastCheckIn = noon().addSecs(-secondsAgo)};
}

Pulse pulseOf(std::vector<facts::Device> devices)
{
    return devices::pulseOf(Fleet{.readAt = noon(), .devices = std::move(devices)});
}

} // namespace

/// What the last check-ins of a fleet tell: by day and as shares.
class PulseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDevices();
    void aDayBeginsAtMidnightOfUtc();
    void everyDeviceIsInOnePlace();
    void aCheckInOfTheFutureIsOfTheLastDay();
    void whoCountsForTheShares();
    void sharesByPlatform();
    void theReadingIsJudgedNotNow();
    void onlyAllAreAHundredPercent();
    void placesOfMoments();
    void fewerThanHalfIsAWarning();
    void theSummary();
    void whatADaySays();
};

void PulseTest::noDevices()
{
    const Pulse pulse = pulseOf({});
    QCOMPARE(pulse.devices, 0);
    QCOMPARE(pulse.all, AliveShare());
    QVERIFY(pulse.platforms.isEmpty());
    QCOMPARE(pulse.history.days, QList<int>(CheckInHistory::length, 0));
    QCOMPARE(pulse.history.lastDay, QDate(2026, 11, 24));
}

void PulseTest::aDayBeginsAtMidnightOfUtc()
{
    // The same moment, told in another zone.
    const QDateTime lateThere = QDateTime(QDate(2026, 11, 24), QTime(0, 0), Qt::UTC).toOffsetFromUtc(-7200);
    const Pulse pulse = pulseOf({seen(12 * hour), seen(12 * hour + 1), {.lastCheckIn = lateThere}});
    QCOMPARE(pulse.history.days.last(), 2);
    QCOMPARE(pulse.history.days.at(CheckInHistory::length - 2), 1);
}

void PulseTest::everyDeviceIsInOnePlace()
{
    // The first day that is shown begins 29 days before midnight.
    const qint64 firstSecond = 29 * day + 12 * hour;
    const Pulse pulse = pulseOf({seen(0), seen(firstSecond), seen(firstSecond + 1), seen(400 * day), {}});
    QCOMPARE(pulse.devices, 5);
    QCOMPARE(pulse.history.days.first(), 1);
    QCOMPARE(pulse.history.days.last(), 1);
    QCOMPARE(pulse.history.earlier, 2);
    QCOMPARE(pulse.history.never, 1);
    const int shown = std::accumulate(pulse.history.days.cbegin(), pulse.history.days.cend(), 0);
    QCOMPARE(shown + pulse.history.earlier + pulse.history.never, pulse.devices);
    QCOMPARE(pulse.history.dayAt(0), QDate(2026, 10, 26));
    QCOMPARE(pulse.history.dayAt(CheckInHistory::length - 1), QDate(2026, 11, 24));
}

void PulseTest::aCheckInOfTheFutureIsOfTheLastDay()
{
    const Pulse pulse = pulseOf({seen(-13 * hour)});
    QCOMPARE(pulse.history.days.last(), 1);
    QCOMPARE(pulse.all, (AliveShare{.alive = 1, .all = 1}));
}

void PulseTest::whoCountsForTheShares()
{
    QCOMPARE(pulseOf({seen(day)}).all, (AliveShare{.alive = 1, .all = 1}));
    QCOMPARE(pulseOf({seen(day + 1)}).all, (AliveShare{.alive = 0, .all = 1}));
    QCOMPARE(pulseOf({seen(8 * day)}).all, (AliveShare{.alive = 0, .all = 1}));
    QCOMPARE(pulseOf({seen(90 * day)}).all, (AliveShare{.alive = 0, .all = 1}));
    QCOMPARE(pulseOf({seen(90 * day + 1)}).all, AliveShare());
    QCOMPARE(pulseOf({facts::Device()}).all, AliveShare());
}

void PulseTest::sharesByPlatform()
{
    const Pulse pulse = pulseOf({seen(hour), seen(2 * day), seen(hour, Platform::MacOs),
                                 seen(100 * day, Platform::TvOs), seen(3 * day, Platform::IpadOs)});
    const QMap<Platform, AliveShare> platforms{{Platform::Ios, {.alive = 1, .all = 2}},
                                               {Platform::IpadOs, {.alive = 0, .all = 1}},
                                               {Platform::MacOs, {.alive = 1, .all = 1}}};
    QCOMPARE(pulse.platforms, platforms);
    QCOMPARE(pulse.all, (AliveShare{.alive = 2, .all = 4}));
}

void PulseTest::theReadingIsJudgedNotNow()
{
    const QDateTime years(QDate(2020, 1, 1), QTime(12, 0), Qt::UTC);
    const Pulse pulse = devices::pulseOf(
        Fleet{.readAt = years, .devices = {facts::Device{.lastCheckIn = years.addSecs(-hour)}}});
    QCOMPARE(pulse.asOf, years);
    QCOMPARE(pulse.all, (AliveShare{.alive = 1, .all = 1}));
    QCOMPARE(pulse.history.days.last(), 1);
}

void PulseTest::onlyAllAreAHundredPercent()
{
    QCOMPARE((AliveShare{.alive = 200, .all = 200}).percent(), std::optional(100));
    QCOMPARE((AliveShare{.alive = 199'999, .all = 200'000}).percent(), std::optional(99));
    QCOMPARE((AliveShare{.alive = 999'999'999, .all = 1'000'000'000}).percent(), std::optional(99));
    QCOMPARE((AliveShare{.alive = 0, .all = 3}).percent(), std::optional(0));
    QCOMPARE(AliveShare().percent(), std::optional<int>());
}

void PulseTest::placesOfMoments()
{
    const CheckInHistory history{.lastDay = QDate(2026, 11, 24)};
    QCOMPARE(history.placeOf(noon()), std::optional(29));
    QCOMPARE(history.placeOf(noon().addDays(-29)), std::optional(0));
    QCOMPARE(history.placeOf(noon().addDays(-30)), std::optional<int>());
    QCOMPARE(history.placeOf(noon().addDays(1)), std::optional<int>());
    QCOMPARE(history.placeOf({}), std::optional<int>());
}

void PulseTest::fewerThanHalfIsAWarning()
{
    using facts::Severity;
    QCOMPARE(devices::severityOf(pulseOf({seen(hour), seen(2 * day)})), Severity::Good);
    QCOMPARE(devices::severityOf(pulseOf({seen(hour), seen(2 * day), seen(3 * day)})), Severity::Warn);
    QCOMPARE(devices::severityOf(pulseOf({seen(2 * day)})), Severity::Warn);
    QCOMPARE(devices::severityOf(pulseOf({seen(100 * day)})), Severity::Info);
}

void PulseTest::theSummary()
{
    QVERIFY(devices::pulseText(pulseOf({})).contains(u"no Apple device"_s));
    QVERIFY(devices::pulseText(pulseOf({seen(100 * day), {}})).contains(u"90 days"_s));
    const QString text = devices::pulseText(pulseOf({seen(hour), seen(2 * day), seen(hour), {}}));
    QVERIFY2(text.startsWith(u"2 of 3 device"_s) && text.contains(u"24 hours"_s), qPrintable(text));
}

void PulseTest::whatADaySays()
{
    const Pulse pulse = pulseOf({seen(hour), seen(hour)});
    const QString text = devices::dayText(pulse.history, CheckInHistory::length - 1);
    QVERIFY2(text.contains(u"2026"_s) && text.contains(u"last check-in of 2 device"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(PulseTest)
#include "tst_pulse.moc"
