// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/fleetquery.h"

#include "indexkit.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using devices::CheckIn;
using devices::Column;
using devices::deviceCalled;
using devices::Facet;
using devices::FleetQuery;
using devices::noon;
using facts::ComplianceState;
using facts::Device;
using facts::ManagementState;
using facts::OwnerType;
using facts::Platform;

namespace {

/// Six devices that differ in everything.
std::vector<Device> sixDevices()
{
    std::vector<Device> six{deviceCalled(u"Zoë’s iPad 10"_s), deviceCalled(u"front desk"_s),
                            deviceCalled(u"Ärzte iPad 9"_s),  deviceCalled(u"MAC-0042"_s),
                            deviceCalled(u"mac-0007"_s),      deviceCalled(u"TV"_s)};
    six[0].model = u"iPad Air"_s;
    six[0].platform = Platform::IpadOs;
    six[0].ownerType = OwnerType::Personal;
    six[0].lastCheckIn = noon().addDays(-3);
    six[1].compliance = ComplianceState::Noncompliant;
    six[2].model = u"iPad Air"_s;
    six[2].platform = Platform::IpadOs;
    six[2].lastCheckIn = noon().addDays(-120);
    six[2].enrolledAt = QDateTime();
    six[3].model = u"MacBook Pro"_s;
    six[3].platform = Platform::MacOs;
    six[3].serialNumber = u"C02ABC"_s;
    six[3].enrolledAt = noon().addDays(-3000);
    six[4].model = u"MacBook Pro"_s;
    six[4].platform = Platform::MacOs;
    six[4].lastCheckIn = QDateTime();
    six[5].model = u"Apple TV 4K"_s;
    six[5].platform = Platform::TvOs;
    six[5].managementState = ManagementState::WipeIssued;
    six[5].ownerType = OwnerType::Unknown;
    return six;
}

QString namesOf(const devices::FleetIndex &index, const FleetQuery &query)
{
    QStringList names;
    for (const quint32 row : devices::answer(index, query, {}).value_or(devices::FleetAnswer()).rows)
        names.append(index.device(row).name);
    return names.join(u", "_s);
}

FleetQuery choosing(Facet facet, int value)
{
    FleetQuery query;
    query.chosen.at(facet, value) = true;
    return query;
}

} // namespace

/// Which devices a query finds, in which order, and what else could be chosen.
class FleetQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void wordsAreFound_data();
    void wordsAreFound();
    void aWordDoesNotReachIntoTheNextDevice();
    void eachRowIsFoundForItself();
    void choicesOfAFacetAdd();
    void facetsNarrowEachOther();
    void countsOfAFacetIgnoreItsOwnChoice();
    void sorts_data();
    void sorts();
    void equalRowsStandByName();
    void takesAllUntilSomethingIsAsked();
    void noDevicesNoRows();
    void aCancelledQueryHasNoAnswer();
};

void FleetQueryTest::wordsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("name") << u"desk"_s << u"front desk"_s;
    QTest::newRow("any case") << u"MAC-0007"_s << u"mac-0007"_s;
    QTest::newRow("beyond ASCII") << u"ärzte"_s << u"Ärzte iPad 9"_s;
    QTest::newRow("any order") << u"  desk   front "_s << u"front desk"_s;
    QTest::newRow("every word") << u"desk ipad"_s << u""_s;
    QTest::newRow("model") << u"macbook"_s << u"mac-0007, MAC-0042"_s;
    QTest::newRow("serial number") << u"c02a"_s << u"MAC-0042"_s;
    QTest::newRow("platform") << u"tvos"_s << u"TV"_s;
    QTest::newRow("of several places") << u"air sn-zo ipados"_s << u"Zoë’s iPad 10"_s;
    QTest::newRow("nothing") << u"windows"_s << u""_s;
}

void FleetQueryTest::wordsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, names);
    QCOMPARE(namesOf(*devices::indexOf(sixDevices()), {.text = text}), names);
}

void FleetQueryTest::aWordDoesNotReachIntoTheNextDevice()
{
    Device first = deviceCalled(u"one"_s);
    first.serialNumber = u"AB"_s;
    const auto index = devices::indexOf({first, deviceCalled(u"CD"_s)});
    QCOMPARE(namesOf(*index, {.text = u"abcd"_s}), u""_s);
    QCOMPARE(namesOf(*index, {.text = u"oneab"_s}), u""_s);
}

/// Also the last one, one that matches twice, and one without texts.
void FleetQueryTest::eachRowIsFoundForItself()
{
    const auto index =
        devices::indexOf({deviceCalled(u"aa aa"_s), Device{}, deviceCalled(u"b"_s), deviceCalled(u"xaa"_s)});
    QCOMPARE(index->find({u"aa"_s}, {}), (std::vector<bool>{true, false, false, true}));
    QCOMPARE(index->find({}, {}), (std::vector<bool>{true, true, true, true}));
}

void FleetQueryTest::choicesOfAFacetAdd()
{
    FleetQuery query = choosing(Facet::Platform, int(Platform::MacOs));
    query.chosen.at(Facet::Platform, int(Platform::TvOs)) = true;
    QCOMPARE(namesOf(*devices::indexOf(sixDevices()), query), u"mac-0007, MAC-0042, TV"_s);
}

void FleetQueryTest::facetsNarrowEachOther()
{
    const auto index = devices::indexOf(sixDevices());
    QCOMPARE(namesOf(*index, choosing(Facet::CheckIn, int(CheckIn::Silent))), u"Ärzte iPad 9"_s);
    QCOMPARE(namesOf(*index, choosing(Facet::Owner, int(OwnerType::Personal))), u"Zoë’s iPad 10"_s);
    FleetQuery query = choosing(Facet::Compliance, int(ComplianceState::Compliant));
    query.chosen.at(Facet::CheckIn, int(CheckIn::Alive)) = true;
    QCOMPARE(namesOf(*index, query), u"MAC-0042"_s);
    query.text = u"iPad"_s;
    QCOMPARE(namesOf(*index, query), u""_s);
}

/// Another choice of the same facet would bring them; those that another facet or the text refuses would not
/// come.
void FleetQueryTest::countsOfAFacetIgnoreItsOwnChoice()
{
    FleetQuery query = choosing(Facet::Platform, int(Platform::MacOs));
    query.chosen.at(Facet::Owner, int(OwnerType::Company)) = true;
    const auto counts = devices::answer(*devices::indexOf(sixDevices()), query, {})->counts;
    QCOMPARE(counts.at(Facet::Platform, int(Platform::MacOs)), 2);
    QCOMPARE(counts.at(Facet::Platform, int(Platform::Ios)), 1);
    QCOMPARE(counts.at(Facet::Platform, int(Platform::IpadOs)), 1);
    QCOMPARE(counts.at(Facet::Platform, int(Platform::TvOs)), 0);
    QCOMPARE(counts.at(Facet::Owner, int(OwnerType::Personal)), 0);
    QCOMPARE(counts.at(Facet::Owner, int(OwnerType::Company)), 2);
    QCOMPARE(counts.at(Facet::CheckIn, int(CheckIn::Never)), 1);
    QCOMPARE(counts.at(Facet::CheckIn, int(CheckIn::Silent)), 0);
    query.text = u"0042"_s;
    const auto totals = devices::indexOf(sixDevices())->totals();
    QCOMPARE(totals.at(Facet::Platform, int(Platform::TvOs)), 1);
    QCOMPARE(totals.at(Facet::Owner, int(OwnerType::Company)), 4);
    const auto fewer = devices::answer(*devices::indexOf(sixDevices()), query, {})->counts;
    QCOMPARE(fewer.at(Facet::Platform, int(Platform::MacOs)), 1);
    QCOMPARE(fewer.at(Facet::Platform, int(Platform::Ios)), 0);
}

void FleetQueryTest::sorts_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, Column column, const QString &names,
                        Qt::SortOrder order = Qt::AscendingOrder) {
        QTest::newRow(name) << column << order << names;
    };
    row("name", Column::Name, u"Ärzte iPad 9, front desk, mac-0007, MAC-0042, TV, Zoë’s iPad 10"_s);
    row("name backwards", Column::Name, u"Zoë’s iPad 10, TV, MAC-0042, mac-0007, front desk, Ärzte iPad 9"_s,
        Qt::DescendingOrder);
    row("platform", Column::Platform, u"front desk, Ärzte iPad 9, Zoë’s iPad 10, mac-0007, MAC-0042, TV"_s);
    row("model", Column::Model, u"TV, Ärzte iPad 9, Zoë’s iPad 10, front desk, mac-0007, MAC-0042"_s);
    row("serial", Column::SerialNumber, u"MAC-0042, front desk, mac-0007, TV, Zoë’s iPad 10, Ärzte iPad 9"_s);
    row("check-in", Column::LastCheckIn,
        u"mac-0007, Ärzte iPad 9, Zoë’s iPad 10, front desk, MAC-0042, TV"_s);
    row("verdict", Column::CheckIn, u"front desk, MAC-0042, Zoë’s iPad 10, Ärzte iPad 9, mac-0007, TV"_s);
    row("owner", Column::Owner, u"TV, Ärzte iPad 9, front desk, mac-0007, MAC-0042, Zoë’s iPad 10"_s);
    row("compliance", Column::Compliance,
        u"front desk, Ärzte iPad 9, mac-0007, MAC-0042, TV, Zoë’s iPad 10"_s, Qt::DescendingOrder);
    row("state", Column::ManagementState,
        u"TV, Ärzte iPad 9, front desk, mac-0007, MAC-0042, Zoë’s iPad 10"_s, Qt::DescendingOrder);
    row("enrolled", Column::Enrolled, u"Ärzte iPad 9, MAC-0042, front desk, mac-0007, TV, Zoë’s iPad 10"_s);
}

void FleetQueryTest::sorts()
{
    QFETCH(Column, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QString, names);
    QCOMPARE(namesOf(*devices::indexOf(sixDevices()), {.sortBy = column, .order = order}), names);
}

/// In both directions, so that turning a column round keeps its groups readable.
void FleetQueryTest::equalRowsStandByName()
{
    const auto index = devices::indexOf(
        {deviceCalled(u"c"_s), deviceCalled(u"a 10"_s), deviceCalled(u"a 9"_s), deviceCalled(u"b"_s)});
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
        QCOMPARE(namesOf(*index, {.sortBy = Column::Model, .order = order}), u"a 9, a 10, b, c"_s);
}

void FleetQueryTest::takesAllUntilSomethingIsAsked()
{
    QVERIFY(FleetQuery().takesAll());
    QVERIFY(FleetQuery{.text = u"  "_s}.takesAll());
    QVERIFY(!FleetQuery{.text = u"a"_s}.takesAll());
    QVERIFY(!choosing(Facet::Compliance, 0).takesAll());
}

void FleetQueryTest::noDevicesNoRows()
{
    const auto found = devices::answer(*devices::indexOf({}), {.text = u"a"_s}, {});
    QVERIFY(found.has_value());
    QVERIFY(found->rows.empty());
}

void FleetQueryTest::aCancelledQueryHasNoAnswer()
{
    const auto index = devices::indexOf(sixDevices());
    base::CancelToken token;
    token.cancel();
    QVERIFY(!devices::answer(*index, {}, token).has_value());
    QVERIFY(!devices::FleetIndex::make(index->fleet(), noon(), token));
    // And leaves nothing half made behind.
    QCOMPARE(devices::answer(*index, {}, {})->rows.size(), size_t(6));
}

QTEST_GUILESS_MAIN(FleetQueryTest)
#include "tst_fleetquery.moc"
