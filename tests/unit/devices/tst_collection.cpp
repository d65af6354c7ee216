// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/collection.h"

#include "support/fakeclock.h"
#include "support/samplekit.h"
#include "unit/graph/graphkit.h"

#include <QTest>

#include <optional>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using devices::Fleet;
using facts::Device;
using support::SeenRequest;

namespace {

QDateTime noon()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

Device device(const QString &id, const QDateTime &lastCheckIn = noon())
{
    return {.id = base::DeviceId(id), .platform = facts::Platform::Ios, .lastCheckIn = lastCheckIn};
}

Fleet fleetOf(const QStringList &ids)
{
    Fleet fleet{.readAt = noon(), .wholeAt = noon()};
    for (const QString &id : ids)
        fleet.devices.push_back(device(id));
    return fleet;
}

/// Intune with two devices that counts `counted`.
support::FaultReply answer(const SeenRequest &request, int counted)
{
    if (request.target.contains("managedDeviceOverview")) {
        return counted < 0
                   ? support::jsonReply("{}", 404)
                   : support::jsonReply(R"({"deviceOperatingSystemSummary":{"macOSCount":0,"iosCount":)" +
                                        QByteArray::number(counted) + "}}");
    }
    if (!request.target.contains("iOS"))
        return support::jsonReply(R"({"value":[]})");
    return support::jsonReply(
        R"({"value":[{"id":"a","operatingSystem":"iOS"},{"id":"b","operatingSystem":"iOS"}]})");
}

} // namespace

/// Reading a fleet as a whole, and what changed in it.
class CollectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeReading_data();
    void wholeReading();
    void fewMissingDevicesAreNoNews_data();
    void fewMissingDevicesAreNoNews();
    void changesTakeTheirPlaces();
    void changesAreAskedForWithinADay();
    void changesAreAskedFromBeforeTheLastReading();
    void aWrongClockOfThisComputerDoesNotCount_data();
    void aWrongClockOfThisComputerDoesNotCount();
};

void CollectionTest::wholeReading_data()
{
    QTest::addColumn<int>("counted");
    QTest::addColumn<bool>("isShort");
    QTest::newRow("as many") << 2 << false;
    QTest::newRow("many more") << 1000 << true;
    QTest::newRow("it does not say") << -1 << false;
}

void CollectionTest::wholeReading()
{
    QFETCH(int, counted);
    QFETCH(bool, isShort);
    const graph::GraphServer server(
        [counted](const SeenRequest &request) { return answer(request, counted); });
    graph::GraphKit kit(server.origin());
    std::optional<devices::ReadProgress> told;
    const auto fleet = kit.run([&](auto &client) {
        return devices::collectAll(client, kit.clock, {}, [&told](const auto &progress) { told = progress; });
    });
    QVERIFY(fleet.has_value());
    QCOMPARE(fleet->devices.size(), std::size_t(2));
    QCOMPARE(fleet->readAt, noon());
    QCOMPARE(fleet->wholeAt, noon());
    QCOMPARE(fleet->counted.has_value(), isShort);
    QCOMPARE(told->read, 2);
    QCOMPARE(told->expected, counted < 0 ? std::nullopt : std::optional<qsizetype>(counted));
}

void CollectionTest::fewMissingDevicesAreNoNews_data()
{
    QTest::addColumn<int>("counted");
    QTest::addColumn<int>("listed");
    QTest::addColumn<bool>("isClear");
    QTest::newRow("none") << 100 << 100 << false;
    QTest::newRow("more than counted") << 100 << 150 << false;
    QTest::newRow("twenty of few") << 100 << 80 << false;
    QTest::newRow("twenty-one of few") << 100 << 79 << true;
    QTest::newRow("two in a hundred") << 100'000 << 98'000 << false;
    QTest::newRow("more than two in a hundred") << 100'000 << 97'999 << true;
}

void CollectionTest::fewMissingDevicesAreNoNews()
{
    QFETCH(int, counted);
    QFETCH(int, listed);
    QFETCH(bool, isClear);
    QCOMPARE(devices::clearlyMore(counted, listed).has_value(), isClear);
    QVERIFY(!devices::clearlyMore({}, listed).has_value());
}

void CollectionTest::changesTakeTheirPlaces()
{
    const Fleet before = fleetOf({u"a"_s, u"b"_s, u"c"_s});
    const QDateTime later = noon().addSecs(3600);
    const auto result = devices::amended(
        before, {device(u"new"_s, later), device(u"c"_s, later), device(u"a"_s, later)}, later);
    QCOMPARE(result.positions, (std::vector<std::size_t>{0, 2, 3}));
    QCOMPARE(result.fleet.readAt, later);
    QCOMPARE(result.fleet.wholeAt, noon());
    const std::vector<Device> expected{device(u"a"_s, later), device(u"b"_s), device(u"c"_s, later),
                                       device(u"new"_s, later)};
    QCOMPARE(result.fleet.devices, expected);
}

void CollectionTest::changesAreAskedForWithinADay()
{
    const Fleet fleet = fleetOf({u"a"_s});
    QVERIFY(devices::mayCollectChanges(fleet, noon()));
    QVERIFY(devices::mayCollectChanges(fleet, noon().addSecs(86399)));
    QVERIFY(!devices::mayCollectChanges(fleet, noon().addSecs(86400)));
    // A clock that was set back, or a reading of an older version.
    QVERIFY(!devices::mayCollectChanges(fleet, noon().addSecs(-1)));
    QVERIFY(!devices::mayCollectChanges({.readAt = noon()}, noon()));
}

void CollectionTest::changesAreAskedFromBeforeTheLastReading()
{
    const graph::GraphServer server(
        [](const SeenRequest &) { return support::jsonReply(R"({"value":[]})"); });
    graph::GraphKit kit(server.origin());
    kit.clock.advance(std::chrono::hours(1));
    const auto changes = kit.run(
        [&](auto &client) { return devices::collectChanges(client, kit.clock, fleetOf({u"a"_s}), {}); });
    QVERIFY(changes.has_value());
    QVERIFY(changes->positions.empty());
    QCOMPARE(changes->fleet.readAt, noon().addSecs(3600));
    QVERIFY(QByteArray::fromPercentEncoding(server.requests().constLast().target)
                .contains("2026-11-24T11:45:00Z"));
}

void CollectionTest::aWrongClockOfThisComputerDoesNotCount_data()
{
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<int>("hoursAhead");
    for (const int hours : {-5, 5}) {
        QTest::addRow("whole, %d h", hours) << true << hours;
        QTest::addRow("changes, %d h", hours) << false << hours;
    }
}

/// No service was heard before. By a clock that is ahead the next reading would leave out who checked in
/// meanwhile.
void CollectionTest::aWrongClockOfThisComputerDoesNotCount()
{
    QFETCH(bool, isWhole);
    QFETCH(int, hoursAhead);
    const graph::GraphServer server([](const SeenRequest &request) {
        support::FaultReply reply = answer(request, 2);
        reply.headers.emplaceBack("Date", "Tue, 24 Nov 2026 13:00:00 GMT");
        return reply;
    });
    const QDateTime wrong = noon().addSecs(3600 + qint64(hoursAhead) * 3600);
    base::SystemClock clock([wrong] { return wrong; });
    graph::GraphKit kit(server.origin());
    graph::GraphClient client(server.origin(), {.http = kit.http,
                                                .clock = clock,
                                                .watch = kit.watch,
                                                .renew = kit.renew,
                                                .heardServerTime = [&clock](const QDateTime &time) {
                                                    clock.learnFromServer(time);
                                                }});
    const auto readAt = support::runOnWorker([&] {
        if (isWhole)
            return support::must(devices::collectAll(client, clock, {})).readAt;
        return support::must(devices::collectChanges(client, clock, fleetOf({u"a"_s}), {})).fleet.readAt;
    });
    QCOMPARE(readAt, noon().addSecs(3600));
}

QTEST_GUILESS_MAIN(CollectionTest)
#include "tst_collection.moc"
