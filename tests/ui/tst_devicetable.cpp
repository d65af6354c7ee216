// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/workerpool.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/devicetableview.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using devices::Column;
using devices::FleetQuery;
using facts::Device;

namespace {

QDateTime noon()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

QString nameOf(int number)
{
    return u"device %1"_s.arg(number, 4, 10, QChar(u'0'));
}

Device deviceOf(int number)
{
    return {.id = base::DeviceId(u"id-%1"_s.arg(number)),
            .name = nameOf(number),
            .model = number % 2 == 0 ? u"iPad Air"_s : u"iPhone 15"_s,
            .serialNumber = u"SN%1"_s.arg(number),
            .platform = number % 2 == 0 ? facts::Platform::IpadOs : facts::Platform::Ios,
            .managementState = facts::ManagementState::Managed,
            .lastCheckIn = noon().addSecs(-number)};
}

/// Devices with these numbers, in this order.
devices::SharedFleet fleetOf(int first, int last)
{
    devices::Fleet fleet{.readAt = noon()};
    for (int number = first; number <= last; ++number)
        fleet.devices.push_back(deviceOf(number));
    return std::make_shared<const devices::Fleet>(std::move(fleet));
}

} // namespace

/// The table of devices: what it shows, and that selection and sight follow the devices.
class DeviceTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheFleet();
    void findsAndCounts();
    void sorts();
    void dropsLateAnswers();
    void aFleetThatGoesLeavesNothing();
    void selectionFollowsTheDevices();
    void whatIsInSightStaysThroughARefresh();
    void aNewOrderBeginsAtTheTop();
    void aVastSelectionIsLetGo();
    void columnsAreChosen();
    void copiesWhatIsSelectedInItsOrder();

private:
    void show(const devices::SharedFleet &fleet);
    void ask(const FleetQuery &query);
    QString nameAt(int row) const;
    void select(int row, QItemSelectionModel::SelectionFlags how = QItemSelectionModel::Select);
    QStringList selectedNames() const;

    base::WorkerPools m_pools;
    std::unique_ptr<ui::DeviceTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<ui::DeviceTableView> m_view;
};

void DeviceTableTest::init()
{
    m_table = std::make_unique<ui::DeviceTable>(m_pools.parsing());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_view = std::make_unique<ui::DeviceTableView>(*m_table);
    m_view->resize(600, 400);
    m_view->show();
}

void DeviceTableTest::cleanup()
{
    m_view.reset();
    m_tester.reset();
    m_table.reset();
}

void DeviceTableTest::show(const devices::SharedFleet &fleet)
{
    m_table->setFleet(fleet, noon());
    QTRY_VERIFY(!m_table->isBusy());
}

void DeviceTableTest::ask(const FleetQuery &query)
{
    m_table->setQuery(query);
    QTRY_VERIFY(!m_table->isBusy());
}

QString DeviceTableTest::nameAt(int row) const
{
    return m_table->index(row, int(Column::Name)).data().toString();
}

void DeviceTableTest::select(int row, QItemSelectionModel::SelectionFlags how)
{
    m_view->selectionModel()->setCurrentIndex(m_table->index(row, 0), how | QItemSelectionModel::Rows);
}

QStringList DeviceTableTest::selectedNames() const
{
    QStringList names;
    for (const quint32 row : m_view->selectedFleetRows())
        names.append(m_table->index()->device(row).name);
    return names;
}

void DeviceTableTest::showsTheFleet()
{
    QCOMPARE(m_table->rowCount(), 0);
    QCOMPARE(m_table->columnCount(), 10);
    show(fleetOf(1, 3));
    QCOMPARE(m_table->rowCount(), 3);
    QCOMPARE(nameAt(0), nameOf(1));
    QCOMPARE(m_table->index(1, int(Column::Platform)).data().toString(), u"iPadOS"_s);
    QCOMPARE(m_table->index(1, int(Column::SerialNumber)).data().toString(), u"SN2"_s);
    QCOMPARE(m_table->headerData(int(Column::Model), Qt::Horizontal).toString(), u"Model"_s);
}

void DeviceTableTest::findsAndCounts()
{
    show(fleetOf(1, 9));
    ask({.text = u"air"_s});
    QCOMPARE(m_table->rowCount(), 4);
    QCOMPARE(nameAt(3), nameOf(8));
    QCOMPARE(m_table->counts().at(devices::Facet::Platform, int(facts::Platform::Ios)), 0);
    ask({.text = u"nothing of that kind"_s});
    QCOMPARE(m_table->rowCount(), 0);
    ask({});
    QCOMPARE(m_table->rowCount(), 9);
}

void DeviceTableTest::sorts()
{
    show(fleetOf(1, 5));
    m_view->sortByColumn(int(Column::LastCheckIn), Qt::AscendingOrder);
    QTRY_VERIFY(!m_table->isBusy());
    QCOMPARE(nameAt(0), nameOf(5));
    QCOMPARE(m_table->query().sortBy, Column::LastCheckIn);
    QCOMPARE(m_view->settings().sortBy, Column::LastCheckIn);
}

/// Each question cancels the one before; only the last answer is shown, and once.
void DeviceTableTest::dropsLateAnswers()
{
    show(fleetOf(1, 2000));
    QSignalSpy shown(m_table.get(), &ui::DeviceTable::shown);
    for (const QString &text : {u"d"_s, u"de"_s, u"device 0007"_s})
        m_table->setQuery({.text = text});
    QVERIFY(m_table->isBusy());
    QTRY_VERIFY(!m_table->isBusy());
    m_pools.parsing().waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(m_table->rowCount(), 1);
    QCOMPARE(shown.size(), 1);
    // The same question again is none.
    m_table->setQuery({.text = u"device 0007"_s});
    QVERIFY(!m_table->isBusy());
}

void DeviceTableTest::aFleetThatGoesLeavesNothing()
{
    show(fleetOf(1, 3));
    m_table->setFleet(fleetOf(1, 50), noon());
    m_table->setFleet(nullptr, {});
    QCOMPARE(m_table->rowCount(), 0);
    m_pools.parsing().waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(m_table->rowCount(), 0);
    QVERIFY(!m_table->isBusy());
}

void DeviceTableTest::selectionFollowsTheDevices()
{
    show(fleetOf(1, 20));
    select(2);
    select(6);
    const QStringList chosen{nameOf(3), nameOf(7)};
    QCOMPARE(selectedNames(), chosen);
    // Another order, fewer devices around them, and a reading with devices that came and went.
    m_view->sortByColumn(int(Column::Name), Qt::DescendingOrder);
    QTRY_VERIFY(!m_table->isBusy());
    QCOMPARE(selectedNames(), (QStringList{nameOf(7), nameOf(3)}));
    ask({.text = u"iphone"_s});
    QCOMPARE(selectedNames(), chosen);
    show(fleetOf(3, 30));
    QCOMPARE(selectedNames(), chosen);
    QCOMPARE(m_table->index(m_view->currentIndex().row(), 0).data().toString(), nameOf(7));
    show(fleetOf(4, 30));
    QCOMPARE(selectedNames(), QStringList{nameOf(7)});
}

void DeviceTableTest::whatIsInSightStaysThroughARefresh()
{
    show(fleetOf(100, 400));
    m_view->verticalScrollBar()->setValue(120);
    QCOMPARE(m_view->indexAt({0, 0}).data().toString(), nameOf(220));
    show(fleetOf(50, 420));
    QCOMPARE(m_view->indexAt({0, 0}).data().toString(), nameOf(220));
}

void DeviceTableTest::aNewOrderBeginsAtTheTop()
{
    show(fleetOf(100, 400));
    m_view->verticalScrollBar()->setValue(120);
    m_view->sortByColumn(int(Column::Name), Qt::DescendingOrder);
    QTRY_VERIFY(!m_table->isBusy());
    QCOMPARE(m_view->indexAt({0, 0}).data().toString(), nameOf(400));
}

/// To follow each of its rows would hold up the window; the current device stays.
void DeviceTableTest::aVastSelectionIsLetGo()
{
    show(fleetOf(1, 10'050));
    select(5, QItemSelectionModel::NoUpdate);
    m_view->selectAll();
    QCOMPARE(m_view->selectedFleetRows().size(), size_t(10'050));
    ask({.text = u"device 00"_s});
    QVERIFY(m_view->selectedFleetRows().empty());
    QCOMPARE(m_view->currentIndex().data().toString(), nameOf(6));
}

void DeviceTableTest::columnsAreChosen()
{
    QVERIFY(!m_view->shownColumns().contains(Column::Enrolled));
    m_view->setSettings({.hidden = {Column::Model}, .sortBy = Column::Owner, .isDescending = true});
    QVERIFY(m_view->shownColumns().contains(Column::Enrolled));
    QVERIFY(!m_view->shownColumns().contains(Column::Model));
    QCOMPARE(m_table->query().sortBy, Column::Owner);
    QCOMPARE(m_table->query().order, Qt::DescendingOrder);
    QSignalSpy changed(m_view.get(), &ui::DeviceTableView::settingsChanged);
    for (QAction *action : m_view->columnMenu()->actions()) {
        QVERIFY(action->data().toInt() != int(Column::Name));
        if (action->data().toInt() == int(Column::Model))
            action->trigger();
    }
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_view->settings().hidden.isEmpty());
    QCOMPARE(m_view->shownColumns().size(), 10);
}

void DeviceTableTest::copiesWhatIsSelectedInItsOrder()
{
    show(fleetOf(1, 9));
    QSignalSpy copied(m_view.get(), &ui::DeviceTableView::copyWanted);
    select(4);
    select(1);
    QCOMPARE(selectedNames(), (QStringList{nameOf(2), nameOf(5)}));
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.size(), 1);
}

QTEST_MAIN(DeviceTableTest)
#include "tst_devicetable.moc"
