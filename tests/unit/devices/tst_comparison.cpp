// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/comparison.h"
#include "fleetkit.h"

#include <QTest>

#include <map>

using namespace pushkeeper;
using namespace pushkeeper::fleetkit;
using devices::Fleet;
using devices::MissingReason;
using facts::Platform;

namespace {

/// What was alive at noon, when the upload was.
devices::Comparison compared(const Fleet &before, const Fleet &later)
{
    return devices::compare(devices::freezeBaseline(before, {}), later, noon());
}

/// Why each device is missing, by its number.
std::map<int, MissingReason> reasons(const devices::Comparison &comparison)
{
    std::map<int, MissingReason> found;
    for (const auto &missing : comparison.missing)
        found[missing.device.id.text().section(u'-', 1).toInt()] = missing.reason;
    return found;
}

Fleet atNoon()
{
    return {.readAt = noon(), .devices = {}};
}

Fleet afterHours(double hours)
{
    return {.readAt = hoursAfterNoon(hours), .devices = {}};
}

} // namespace

/// A baseline against a later reading: who is back, who is missing and why.
class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhoWasAliveCounts();
    void seenIsLaterThanTheUpload();
    void theCyclePredicts();
    void goneAndLeaving();
    void lateBefore();
    void othersAreBack();
    void aPlatformIsMissing();
    void halfOfAPlatformIsNot();
    void twoAreNoNetwork();
    void allAreSilent();
    void whoIsNotDueIsNotMissing();
    void namesComeFromTheLaterReading();
    void withoutABaseline();
    void suspicionNeedsNoRenewal();
    void suspicionForgivesLateAndNew();
};

void ComparisonTest::onlyWhoWasAliveCounts()
{
    Fleet before = atNoon();
    add(before, 3, -2);
    add(before, 2, -48, 3);
    Fleet later = afterHours(24);
    add(later, 7, 20);
    const devices::Tally expected{.aliveBefore = 3, .seenSince = 3, .predicted = 3};
    QVERIFY(compared(before, later).tally == expected);
}

void ComparisonTest::seenIsLaterThanTheUpload()
{
    Fleet before = atNoon();
    add(before, 3, -1);
    Fleet later = afterHours(24);
    later.devices = {deviceOf(0, 0), deviceOf(1, 0.001), deviceOf(2, -1)};
    QCOMPARE(compared(before, later).tally.seenSince, 1);
}

void ComparisonTest::theCyclePredicts()
{
    Fleet before = atNoon();
    for (int hour = 0; hour < 8; ++hour)
        before.devices.push_back(deviceOf(hour, -hour - 0.5));
    QCOMPARE(compared(before, afterHours(0.4)).tally.predicted, 0);
    QCOMPARE(compared(before, afterHours(2)).tally.predicted, 2);
    QCOMPARE(compared(before, afterHours(8)).tally.predicted, 8);
}

void ComparisonTest::goneAndLeaving()
{
    Fleet before = atNoon();
    add(before, 10, -2);
    Fleet later = afterHours(24);
    add(later, 7, 20);
    using enum facts::ManagementState;
    later.devices.push_back(deviceOf(7, -2));
    later.devices.back().managementState = WipePending;
    later.devices.push_back(deviceOf(8, -2));
    later.devices.back().managementState = RetireFailed;
    const std::map<int, MissingReason> expected{
        {7, MissingReason::Leaving}, {8, MissingReason::ThisDevice}, {9, MissingReason::Gone}};
    QVERIFY(reasons(compared(before, later)) == expected);
}

void ComparisonTest::lateBefore()
{
    Fleet before = atNoon();
    add(before, 8, -2);
    before.devices.push_back(deviceOf(8, -8.9));
    before.devices.push_back(deviceOf(9, -9.1));
    Fleet later = before;
    later.readAt = hoursAfterNoon(24);
    for (std::size_t i = 0; i < 8; ++i)
        later.devices[i].lastCheckIn = hoursAfterNoon(20);
    const std::map<int, MissingReason> expected{{8, MissingReason::ThisDevice}, {9, MissingReason::Off}};
    QVERIFY(reasons(compared(before, later)) == expected);
}

void ComparisonTest::othersAreBack()
{
    Fleet before = atNoon();
    add(before, 10, -2);
    Fleet later = afterHours(24);
    add(later, 9, 20);
    add(later, 1, -2, 9);
    QVERIFY(reasons(compared(before, later)) == (std::map{std::pair(9, MissingReason::ThisDevice)}));
}

/// Every Mac is missing, every phone is back.
void ComparisonTest::aPlatformIsMissing()
{
    Fleet before = atNoon();
    add(before, 10, -2);
    add(before, 3, -2, 10, Platform::MacOs);
    Fleet later = afterHours(24);
    add(later, 9, 20);
    add(later, 1, -2, 9);
    add(later, 3, -2, 10, Platform::MacOs);
    const std::map<int, MissingReason> expected{{9, MissingReason::ThisDevice},
                                                {10, MissingReason::Network},
                                                {11, MissingReason::Network},
                                                {12, MissingReason::Network}};
    QVERIFY(reasons(compared(before, later)) == expected);
}

void ComparisonTest::halfOfAPlatformIsNot()
{
    for (const int back : {2, 3}) {
        Fleet before = atNoon();
        add(before, 10, -2);
        add(before, 3 + back, -2, 10, Platform::MacOs);
        Fleet later = afterHours(24);
        add(later, 10, 20);
        add(later, 3, -2, 10, Platform::MacOs);
        add(later, back, 20, 13, Platform::MacOs);
        const auto found = reasons(compared(before, later));
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found.at(10), back == 2 ? MissingReason::Network : MissingReason::ThisDevice);
    }
}

void ComparisonTest::twoAreNoNetwork()
{
    Fleet before = atNoon();
    add(before, 10, -2);
    add(before, 2, -2, 10, Platform::TvOs);
    Fleet later = afterHours(24);
    add(later, 10, 20);
    add(later, 2, -2, 10, Platform::TvOs);
    for (const auto &[number, reason] : reasons(compared(before, later)))
        QCOMPARE(reason, MissingReason::ThisDevice);
}

void ComparisonTest::allAreSilent()
{
    Fleet before = atNoon();
    add(before, 20, -2);
    Fleet later = afterHours(9);
    add(later, 20, -2);
    later.devices.front().managementState = facts::ManagementState::RetirePending;
    const devices::Comparison comparison = compared(before, later);
    QCOMPARE(devices::verdictOn(comparison.tally, noon(), later.readAt), devices::ProofKind::FellSilent);
    QCOMPARE(comparison.missing.size(), std::size_t(20));
    QCOMPARE(reasons(comparison).at(0), MissingReason::Leaving);
    QCOMPARE(reasons(comparison).at(19), MissingReason::Certificate);
}

void ComparisonTest::whoIsNotDueIsNotMissing()
{
    Fleet before = atNoon();
    before.devices = {deviceOf(0, -1), deviceOf(1, -7), deviceOf(2, -7)};
    Fleet later = afterHours(2);
    later.devices = {deviceOf(0, -1), deviceOf(1, -7), deviceOf(2, 1)};
    QVERIFY(reasons(compared(before, later)) == (std::map{std::pair(1, MissingReason::ThisDevice)}));
}

void ComparisonTest::namesComeFromTheLaterReading()
{
    Fleet before = atNoon();
    add(before, 2, -2);
    Fleet later = afterHours(24);
    add(later, 1, -2);
    const auto missing = compared(before, later).missing;
    QCOMPARE(missing.at(0).device, later.devices.front());
    QCOMPARE(missing.at(1).device.id.text(), QStringLiteral("device-1"));
    QVERIFY(missing.at(1).device.name.isEmpty());
}

void ComparisonTest::withoutABaseline()
{
    Fleet later = afterHours(24);
    add(later, 3, 20);
    add(later, 2, -2, 3);
    later.devices[0].enrolledAt = hoursAfterNoon(10);
    later.devices[1].enrolledAt = {};
    const devices::Comparison comparison = devices::compareWithNothing(later, noon());
    QVERIFY(comparison.tally == devices::Tally{.seenSince = 2});
    QVERIFY(comparison.missing.empty());
}

void ComparisonTest::suspicionNeedsNoRenewal()
{
    Fleet fleet = afterHours(8);
    add(fleet, 20, -3);
    QVERIFY(devices::suspectsCertificate(fleet, noon()));
    fleet.readAt = hoursAfterNoon(7);
    QVERIFY(!devices::suspectsCertificate(fleet, noon()));
    fleet.readAt = hoursAfterNoon(60);
    QVERIFY(devices::suspectsCertificate(fleet, noon()));
    add(fleet, 3, 20, 20);
    QVERIFY(!devices::suspectsCertificate(fleet, noon()));
}

/// Who was late before the upload and who came after it say nothing about it.
void ComparisonTest::suspicionForgivesLateAndNew()
{
    Fleet fleet = afterHours(24);
    add(fleet, 20, -30);
    QVERIFY(!devices::suspectsCertificate(fleet, noon()));
    add(fleet, 20, -3, 20);
    add(fleet, 20, 20, 40);
    for (std::size_t i = 40; i < 60; ++i)
        fleet.devices[i].enrolledAt = hoursAfterNoon(10);
    QVERIFY(devices::suspectsCertificate(fleet, noon()));
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
