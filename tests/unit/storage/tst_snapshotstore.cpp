// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/snapshotstore.h"
#include "storagekit.h"

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace pushkeeper::storagekit;
using namespace Qt::StringLiterals;
using facts::Device;

class TestSnapshotStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryValue();
    void laterReadingTakesThePlace_data();
    void laterReadingTakesThePlace();
    void changesTakeTheirPlaces();
    void manyDevices();
    void noneIsNotEmpty();
    void tenantsAreApart();
    void masksBeforeStoring();
    void forgets();
    void readingWithoutTimeIsRefused();
    void saveThatFailsKeepsTheOneBefore();
};

namespace {

/// Every value of every enumeration, texts that need care, and dates that are not known.
std::vector<Device> oddFleet()
{
    std::vector<Device> devices;
    for (int i = 0; i <= int(facts::ManagementState::Other); ++i) {
        devices.push_back({.id = base::DeviceId(u"odd-%1"_s.arg(i)),
                           .name = u"\u7530\u4e2d's 'i\u00d6S' \U0001F4F1; DROP TABLE devices"_s,
                           .model = i % 2 == 0 ? u"iPad"_s : u""_s,
                           .serialNumber = u"S%1"_s.arg(i),
                           .platform = static_cast<facts::Platform>(i % (int(facts::Platform::Other) + 1)),
                           .ownerType = i % 2 == 0 ? facts::OwnerType::Unknown : facts::OwnerType::Company,
                           .managementState = static_cast<facts::ManagementState>(i),
                           .compliance = static_cast<facts::ComplianceState>(i % 7),
                           .enrolledAt = i % 3 == 0 ? QDateTime() : firstMoment(),
                           .lastCheckIn = i % 2 == 0 ? QDateTime() : firstMoment()});
    }
    return devices;
}

Snapshot latestOf(Database &database, const base::TenantId &tenant)
{
    return must(SnapshotStore(database).latest(tenant)).value_or(Snapshot());
}

} // namespace

void TestSnapshotStore::keepsEveryValue()
{
    Home home;
    const std::vector<Device> devices = oddFleet();
    QVERIFY(SnapshotStore(*home.database).save(contoso(), firstMoment(), devices, Naming::Company));
    home.reopen();
    const Snapshot kept = latestOf(*home.database, contoso());
    QCOMPARE(kept.readAt, firstMoment());
    QCOMPARE(kept.devices.size(), devices.size());
    for (std::size_t i = 0; i < devices.size(); ++i)
        QCOMPARE(kept.devices[i], devices[i]);
}

void TestSnapshotStore::laterReadingTakesThePlace_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("more") << 500 << 900;
    QTest::newRow("as many") << 500 << 500;
    QTest::newRow("fewer") << 900 << 500;
    QTest::newRow("none") << 900 << 0;
}

void TestSnapshotStore::laterReadingTakesThePlace()
{
    QFETCH(int, before);
    QFETCH(int, after);
    const Home home;
    SnapshotStore store(*home.database);
    const std::vector<Device> first = fleet(before, u"first"_s);
    const Snapshot second{firstMoment().addDays(1), fleet(after, u"second"_s), firstMoment().addDays(1)};
    QVERIFY(store.save(contoso(), firstMoment(), first, Naming::Company));
    QVERIFY(store.save(contoso(), second.readAt, second.devices, Naming::Company));
    QVERIFY(latestOf(*home.database, contoso()) == second);
    QCOMPARE(sqlValue(home.path(), u"SELECT COUNT(*) FROM device_pages"_s).toInt(), (after + 199) / 200);
}

void TestSnapshotStore::changesTakeTheirPlaces()
{
    const Home home;
    SnapshotStore store(*home.database);
    std::vector<Device> devices = fleet(205, u"phone"_s);
    QVERIFY(store.save(contoso(), firstMoment(), devices, Naming::Company));
    const QDateTime later = firstMoment().addSecs(3600);
    devices[1].lastCheckIn = later;
    devices[203].lastCheckIn = later;
    devices.push_back(fleet(1, u"new"_s).front());
    const std::vector<std::size_t> positions{1, 203, 205};
    QVERIFY(store.amend(contoso(), later, devices, positions, Naming::Company));
    const Snapshot kept = latestOf(*home.database, contoso());
    QCOMPARE(kept.readAt, later);
    QCOMPARE(kept.wholeAt, firstMoment());
    QCOMPARE(kept.devices.size(), std::size_t(206));
    QVERIFY(kept.devices == devices);
    // Of a tenant that was never read there is nothing to amend.
    QVERIFY(!store.amend(fabrikam(), later, devices, positions, Naming::Company));
}

void TestSnapshotStore::manyDevices()
{
    const Home home;
    const std::vector<Device> devices = fleet(12000, u"phone"_s);
    QVERIFY(SnapshotStore(*home.database).save(contoso(), firstMoment(), devices, Naming::Company));
    QVERIFY(latestOf(*home.database, contoso()).devices == devices);
}

void TestSnapshotStore::noneIsNotEmpty()
{
    const Home home;
    SnapshotStore store(*home.database);
    QVERIFY(!must(store.latest(contoso())));
    QVERIFY(store.save(contoso(), firstMoment(), {}, Naming::Company));
    const auto empty = must(store.latest(contoso()));
    QVERIFY(empty);
    QVERIFY(empty->devices.empty());
}

void TestSnapshotStore::tenantsAreApart()
{
    const Home home;
    SnapshotStore store(*home.database);
    const std::vector<Device> ours = fleet(5, u"ours"_s);
    const std::vector<Device> theirs = fleet(7, u"theirs"_s);
    QVERIFY(store.save(contoso(), firstMoment(), ours, Naming::Company));
    QVERIFY(store.save(fabrikam(), firstMoment(), theirs, Naming::Company));
    QVERIFY(store.save(contoso(), firstMoment(), ours, Naming::Company));
    QVERIFY(latestOf(*home.database, contoso()).devices == ours);
    QVERIFY(latestOf(*home.database, fabrikam()).devices == theirs);
}

void TestSnapshotStore::masksBeforeStoring()
{
    Home home;
    std::vector<Device> devices = fleet(2, u"Ann's iPhone"_s);
    devices[0].ownerType = facts::OwnerType::Personal;
    QVERIFY(SnapshotStore(*home.database).save(contoso(), firstMoment(), devices, Naming::Company));
    const std::vector<Device> kept = latestOf(*home.database, contoso()).devices;
    QVERIFY(kept.at(0) == masked(devices.at(0), Naming::Company));
    QVERIFY(kept.at(1) == devices.at(1));
    QVERIFY(SnapshotStore(*home.database).save(contoso(), firstMoment(), devices, Naming::Nobody));
    home.database.reset();
    // Not in a page that nobody uses any more either.
    QVERIFY(!bytesOf(home.path()).contains("Ann's iPhone"));
    QVERIFY(bytesOf(home.path()).contains("iPhone 15"));
}

void TestSnapshotStore::forgets()
{
    const Home home;
    SnapshotStore store(*home.database);
    const std::vector<Device> devices = fleet(5, u"phone"_s);
    QVERIFY(store.save(contoso(), firstMoment(), devices, Naming::Company));
    QVERIFY(store.save(fabrikam(), firstMoment(), devices, Naming::Company));
    QVERIFY(store.forget(contoso()));
    QVERIFY(!must(store.latest(contoso())));
    QVERIFY(must(store.latest(fabrikam())));
    QCOMPARE(sqlValue(home.path(), u"SELECT COUNT(*) FROM device_pages"_s).toInt(), 1);
}

void TestSnapshotStore::readingWithoutTimeIsRefused()
{
    const Home home;
    SnapshotStore store(*home.database);
    QVERIFY(!store.save(contoso(), QDateTime(), fleet(1, u"phone"_s), Naming::Company));
    QVERIFY(!must(store.latest(contoso())));
}

void TestSnapshotStore::saveThatFailsKeepsTheOneBefore()
{
    const Home home;
    SnapshotStore store(*home.database);
    const Snapshot first{firstMoment(), fleet(500, u"first"_s), firstMoment()};
    QVERIFY(store.save(contoso(), first.readAt, first.devices, Naming::Company));
    runSql(home.path(), uR"(CREATE TRIGGER stop BEFORE INSERT ON device_pages WHEN NEW.page = 1
                            BEGIN SELECT RAISE(ABORT, 'stop'); END)"_s);
    const std::vector<Device> second = fleet(500, u"second"_s);
    QVERIFY(!store.save(contoso(), firstMoment().addDays(1), second, Naming::Company));
    QVERIFY(latestOf(*home.database, contoso()) == first);
}

STORAGE_TEST_MAIN(TestSnapshotStore)
#include "tst_snapshotstore.moc"
