// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/devicemask.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace Qt::StringLiterals;
using facts::OwnerType;

class TestDeviceMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesWhatMustNotStand_data();
    void hidesWhatMustNotStand();
    void leavesTheRest();
};

void TestDeviceMask::hidesWhatMustNotStand_data()
{
    QTest::addColumn<OwnerType>("owner");
    QTest::addColumn<Naming>("naming");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("serial");
    const QString dots = u"\u2022\u2022\u2022"_s;
    const QString name = u"Ann's iPhone"_s;
    const QString serial = u"F2LX"_s;
    QTest::newRow("company") << OwnerType::Company << Naming::Company << name << serial;
    QTest::newRow("unknown") << OwnerType::Unknown << Naming::Company << name << serial;
    QTest::newRow("personal") << OwnerType::Personal << Naming::Company << dots << dots;
    QTest::newRow("company, no names") << OwnerType::Company << Naming::Nobody << dots << dots;
    QTest::newRow("unknown, no names") << OwnerType::Unknown << Naming::Nobody << dots << dots;
    QTest::newRow("personal, no names") << OwnerType::Personal << Naming::Nobody << dots << dots;
}

void TestDeviceMask::hidesWhatMustNotStand()
{
    QFETCH(OwnerType, owner);
    QFETCH(Naming, naming);
    QFETCH(QString, name);
    QFETCH(QString, serial);
    const facts::Device device{.name = u"Ann's iPhone"_s, .serialNumber = u"F2LX"_s, .ownerType = owner};
    QCOMPARE(masked(device, naming).name, name);
    QCOMPARE(masked(device, naming).serialNumber, serial);
    const facts::Device nameless{.ownerType = owner};
    QCOMPARE(masked(nameless, naming), nameless);
}

void TestDeviceMask::leavesTheRest()
{
    const facts::Device device{.id = base::DeviceId(u"id"_s),
                               .model = u"iPhone 15"_s,
                               .platform = facts::Platform::Ios,
                               .ownerType = OwnerType::Personal,
                               .managementState = facts::ManagementState::Managed,
                               .enrolledAt = QDateTime(QDate(2026, 1, 1), QTime(1, 2, 3), Qt::UTC),
                               .lastCheckIn = QDateTime(QDate(2027, 1, 1), QTime(1, 2, 3), Qt::UTC)};
    QCOMPARE(masked(device, Naming::Nobody), device);
}

QTEST_GUILESS_MAIN(TestDeviceMask)
#include "tst_devicemask.moc"
