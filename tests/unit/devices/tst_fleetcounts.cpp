// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/fleetcounts.h"

#include <QSet>
#include <QTest>

using namespace pushkeeper;
using devices::CheckIn;
using facts::Platform;

namespace {

QDateTime noon()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

/// A device that checked in so many hours before noon; never, if negative.
facts::Device deviceOf(Platform platform, int hoursAgo)
{
    facts::Device device{.platform = platform};
    if (hoursAgo >= 0)
        device.lastCheckIn = noon().addSecs(-hoursAgo * 3600LL);
    return device;
}

} // namespace

/// Devices are counted by platform and by their last check-in, as they stand at a moment.
class FleetCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDevicesNoKinds();
    void eachDeviceIsCountedOnceOfEach();
    void theMomentDecides();
    void everyVerdictHasItsWords();
};

void FleetCountsTest::noDevicesNoKinds()
{
    QCOMPARE(devices::countFleet({}, noon()), devices::FleetCounts());
}

void FleetCountsTest::eachDeviceIsCountedOnceOfEach()
{
    const QList<facts::Device> fleet{deviceOf(Platform::Ios, 1),   deviceOf(Platform::Ios, 2),
                                     deviceOf(Platform::Ios, 30),  deviceOf(Platform::MacOs, 3),
                                     deviceOf(Platform::TvOs, -1), deviceOf(Platform::MacOs, 200)};
    const devices::FleetCounts counts = devices::countFleet(fleet, noon());
    QCOMPARE(counts.all, 6);
    const QMap<Platform, int> platforms{{Platform::Ios, 3}, {Platform::MacOs, 2}, {Platform::TvOs, 1}};
    QCOMPARE(counts.platforms, platforms);
    const QMap<CheckIn, int> checkIns{
        {CheckIn::Alive, 3}, {CheckIn::Late, 1}, {CheckIn::Stale, 1}, {CheckIn::Never, 1}};
    QCOMPARE(counts.checkIns, checkIns);
}

/// What was alive at the reading is silent a week later.
void FleetCountsTest::theMomentDecides()
{
    const QList<facts::Device> fleet{deviceOf(Platform::Ios, 0), deviceOf(Platform::Ios, -1)};
    const auto checkInsAfter = [&fleet](int days) {
        return devices::countFleet(fleet, noon().addDays(days)).checkIns;
    };
    QCOMPARE(checkInsAfter(0), (QMap<CheckIn, int>{{CheckIn::Alive, 1}, {CheckIn::Never, 1}}));
    QCOMPARE(checkInsAfter(3), (QMap<CheckIn, int>{{CheckIn::Late, 1}, {CheckIn::Never, 1}}));
    QCOMPARE(checkInsAfter(9), (QMap<CheckIn, int>{{CheckIn::Stale, 1}, {CheckIn::Never, 1}}));
}

void FleetCountsTest::everyVerdictHasItsWords()
{
    QCOMPARE(devices::allCheckIns(), (QList<CheckIn>{CheckIn::Alive, CheckIn::Late, CheckIn::Stale,
                                                     CheckIn::Silent, CheckIn::Never, CheckIn::AsDesigned}));
    QSet<QString> words;
    for (const CheckIn checkIn : devices::allCheckIns())
        words.insert(devices::checkInText(checkIn));
    QCOMPARE(words.size(), 6);
    QVERIFY(devices::checkInText(CheckIn::Alive).contains(QStringLiteral("24 hours")));
    QVERIFY(devices::checkInText(CheckIn::Late).contains(QStringLiteral("within 7 days")));
    QVERIFY(devices::checkInText(CheckIn::Stale).contains(QStringLiteral("more than 7 days")));
    QVERIFY(devices::checkInText(CheckIn::Silent).contains(QStringLiteral("more than 90 days")));
    QVERIFY(devices::checkInText(CheckIn::Never).contains(QStringLiteral("never")));
}

QTEST_GUILESS_MAIN(FleetCountsTest)
#include "tst_fleetcounts.moc"
