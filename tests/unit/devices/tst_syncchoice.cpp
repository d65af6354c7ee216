// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/syncchoice.h"
#include "synctestkit.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <utility>

using namespace pushkeeper;
using namespace pushkeeper::devices;
using namespace pushkeeper::devices::kit;
using facts::ManagementState;
using facts::Platform;

namespace {

QStringList idsOf(const ChosenDevices &chosen)
{
    QStringList ids;
    for (const facts::Device &device : chosen.devices)
        ids.append(device.id.text());
    return ids;
}

} // namespace

/// Whom a sync test asks.
class SyncChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhoCanAnswer_data();
    void onlyWhoCanAnswer();
    void thoseThatWereChosen();
    void onePlatform();
    void aSampleIsDrawnWithoutReplacement();
    void theSeedDecides();
    void everyDeviceIsAsLikely();
    void whoAsksForAllDrawsNoSample();
};

void SyncChoiceTest::onlyWhoCanAnswer_data()
{
    QTest::addColumn<facts::Device>("device");
    QTest::addColumn<bool>("can");
    constexpr qint64 day = 86400;
    facts::Device device = phone(1);
    QTest::newRow("managed") << device << true;
    device.lastCheckIn = noon(-90 * day);
    QTest::newRow("silent for 90 days") << device << true;
    device.lastCheckIn = noon(-90 * day - 1);
    QTest::newRow("silent for longer") << device << false;
    device.lastCheckIn = {};
    QTest::newRow("never seen") << device << false;
    device = phone(1);
    device.managementState = ManagementState::RetirePending;
    QTest::newRow("being retired") << device << false;
    device = phone(1);
    device.platform = Platform::Other;
    QTest::newRow("not Apple's") << device << false;
}

void SyncChoiceTest::onlyWhoCanAnswer()
{
    QFETCH(facts::Device, device);
    QFETCH(bool, can);
    QCOMPARE(canAnswer(device, noon()), can);
    const ChosenDevices chosen = chooseDevices({}, {.readAt = noon(), .devices = {device}}, noon());
    QCOMPARE(chosen.devices.size(), can ? 1 : 0);
    QCOMPARE(chosen.leftOut, can ? 0 : 1);
}

void SyncChoiceTest::thoseThatWereChosen()
{
    Fleet fleet = kit::fleet(5);
    fleet.devices[3].managementState = ManagementState::WipePending;
    const ChosenDevices chosen = chooseDevices({.ids = {id(3), id(1), id(9)}}, fleet, noon());
    QCOMPARE(idsOf(chosen), QStringList{id(1).text()});
    QCOMPARE(chosen.leftOut, 1);
    QCOMPARE(chosen.unknown, QList<base::DeviceId>{id(9)});
    QVERIFY(chosen.population.isChosen);
}

void SyncChoiceTest::onePlatform()
{
    Fleet fleet = kit::fleet(4);
    fleet.devices[2].platform = Platform::MacOs;
    fleet.devices[3].platform = Platform::MacOs;
    fleet.devices[3].lastCheckIn = {};
    const ChosenDevices chosen = chooseDevices({.platform = Platform::MacOs}, fleet, noon());
    QCOMPARE(idsOf(chosen), QStringList{id(2).text()});
    QCOMPARE(chosen.leftOut, 1);
    QCOMPARE(chosen.population, (Population{.size = 1, .platform = Platform::MacOs}));
}

void SyncChoiceTest::aSampleIsDrawnWithoutReplacement()
{
    const Fleet fleet = kit::fleet(50);
    for (quint64 seed = 0; seed < 20; ++seed) {
        const ChosenDevices chosen = chooseDevices({.sample = 20, .seed = seed}, fleet, noon());
        const QStringList ids = idsOf(chosen);
        QCOMPARE(ids.size(), 20);
        QCOMPARE((QSet<QString>{ids.cbegin(), ids.cend()}).size(), 20);
        QCOMPARE(chosen.population.size, 50);
        QVERIFY(chosen.isSample);
    }
}

void SyncChoiceTest::theSeedDecides()
{
    const Fleet fleet = kit::fleet(50);
    const auto draw = [&fleet](quint64 seed) {
        return idsOf(chooseDevices({.sample = 10, .seed = seed}, fleet, noon()));
    };
    QCOMPARE(draw(7), draw(7));
    QVERIFY(draw(7) != draw(8));
}

/// 6,000 draws of 2 out of 6 give each of them 2,000 times; 150 more or less are four standard deviations.
void SyncChoiceTest::everyDeviceIsAsLikely()
{
    const Fleet fleet = kit::fleet(6);
    QMap<QString, int> drawn;
    for (quint64 seed = 0; seed < 6000; ++seed) {
        const QStringList ids = idsOf(chooseDevices({.sample = 2, .seed = seed}, fleet, noon()));
        for (const QString &id : ids)
            ++drawn[id];
    }
    QCOMPARE(drawn.size(), 6);
    for (const int count : std::as_const(drawn))
        QVERIFY2(count > 1850 && count < 2150, qPrintable(QString::number(count)));
}

void SyncChoiceTest::whoAsksForAllDrawsNoSample()
{
    for (const int wanted : {5, 6}) {
        const ChosenDevices chosen = chooseDevices({.sample = wanted}, kit::fleet(5), noon());
        QCOMPARE(chosen.devices.size(), 5);
        QVERIFY(!chosen.isSample);
    }
}

QTEST_GUILESS_MAIN(SyncChoiceTest)
#include "tst_syncchoice.moc"
