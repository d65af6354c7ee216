// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/baseline.h"
#include "fleetkit.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::fleetkit;
using devices::freezeBaseline;

/// What is frozen before an upload, and who counts as alive in it.
class BaselineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatItNeedsAndNoName();
    void neverAndLongSilentDoNotCount();
    void aliveIsADay();
    void anExpiryIsWhereAliveEnds();
    void anExpiryToComeChangesNothing();
};

void BaselineTest::holdsWhatItNeedsAndNoName()
{
    const devices::Fleet fleet{.readAt = noon(), .devices = {deviceOf(7, -3, facts::Platform::MacOs)}};
    const facts::Baseline baseline = freezeBaseline(fleet, {});
    QCOMPARE(baseline.takenAt, noon());
    QCOMPARE(baseline.reachedUntil, noon());
    const std::vector<facts::BaselineDevice> expected{{.id = base::DeviceId(QStringLiteral("device-7")),
                                                       .platform = facts::Platform::MacOs,
                                                       .lastCheckIn = hoursAfterNoon(-3)}};
    QVERIFY(baseline.devices == expected);
}

void BaselineTest::neverAndLongSilentDoNotCount()
{
    devices::Fleet fleet{.readAt = noon(), .devices = {deviceOf(1, -90 * 24.0), deviceOf(2, -90 * 24.0 - 1)}};
    fleet.devices.push_back(deviceOf(3, 0));
    fleet.devices.back().lastCheckIn = {};
    const facts::Baseline baseline = freezeBaseline(fleet, {});
    QCOMPARE(baseline.devices.size(), std::size_t(1));
    QCOMPARE(baseline.devices.front().id.text(), QStringLiteral("device-1"));
}

void BaselineTest::aliveIsADay()
{
    const devices::Fleet fleet{
        .readAt = noon(),
        .devices = {deviceOf(1, -1), deviceOf(2, -24), deviceOf(3, -24.1), deviceOf(4, -200)}};
    QCOMPARE(devices::countAlive(freezeBaseline(fleet, {})), 2);
}

/// Four days after the end nobody is alive any more; those who were on its day are what can come back.
void BaselineTest::anExpiryIsWhereAliveEnds()
{
    devices::Fleet fleet{.readAt = noon(), .devices = {}};
    add(fleet, 3, -4 * 24.0 - 5);
    add(fleet, 2, -6 * 24.0, 3);
    fleet.devices.push_back(deviceOf(9, -93 * 24.0));
    QCOMPARE(devices::countAlive(freezeBaseline(fleet, {})), 0);
    const facts::Baseline baseline = freezeBaseline(fleet, noon().addDays(-4));
    QCOMPARE(baseline.reachedUntil, noon().addDays(-4));
    QCOMPARE(devices::countAlive(baseline), 3);
    // The 90 days count from there, too.
    QCOMPARE(baseline.devices.size(), std::size_t(6));
}

void BaselineTest::anExpiryToComeChangesNothing()
{
    const devices::Fleet fleet{.readAt = noon(), .devices = {deviceOf(1, -1)}};
    QVERIFY(freezeBaseline(fleet, noon().addDays(20)) == freezeBaseline(fleet, {}));
}

QTEST_GUILESS_MAIN(BaselineTest)
#include "tst_baseline.moc"
