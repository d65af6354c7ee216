// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/devicerows.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using facts::Device;

/// Devices as they rest in the database, and pages that were damaged there.
class TestDeviceRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackWhatItTook();
    void everyCutIsNoticed();
    void otherThingsAreNoPage_data();
    void otherThingsAreNoPage();
};

namespace {

std::vector<Device> twoDevices()
{
    return {{.id = base::DeviceId(u"a"_s),
             .name = u"\u7530\u4e2d's iPad \U0001F4F1"_s,
             .model = u"iPad"_s,
             .serialNumber = u"S1"_s,
             .platform = facts::Platform::IpadOs,
             .ownerType = facts::OwnerType::Personal,
             .managementState = facts::ManagementState::WipeIssued,
             .compliance = facts::ComplianceState::Conflict,
             .enrolledAt = QDateTime({2024, 2, 29}, {1, 2, 3, 4}, Qt::UTC),
             .lastCheckIn = QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC)},
            {.id = base::DeviceId(u"b"_s)}};
}

} // namespace

void TestDeviceRows::bringsBackWhatItTook()
{
    std::vector<Device> devices;
    QVERIFY(storage::readPage(storage::pageOf(twoDevices()), devices));
    QVERIFY(storage::readPage(storage::pageOf({}), devices));
    QVERIFY(devices == twoDevices());
}

void TestDeviceRows::everyCutIsNoticed()
{
    const QByteArray page = storage::pageOf(twoDevices());
    for (qsizetype length = 0; length < page.size(); ++length) {
        std::vector<Device> devices;
        QVERIFY2(!storage::readPage(page.left(length), devices), qPrintable(QString::number(length)));
    }
}

void TestDeviceRows::otherThingsAreNoPage_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("text") << QByteArray("devices");
    QTest::newRow("a number") << QByteArray("\x01");
    QTest::newRow("more than a page holds") << QByteArray::fromHex("9b00000000ffffffff");
    QTest::newRow("a device of one field") << QByteArray::fromHex("818161 61");
    QTest::newRow("numbers for texts") << QByteArray::fromHex("818a01010101010101010101");
    QTest::newRow("texts for dates") << QByteArray::fromHex("818a6161616161616161616161616161616161616161");
}

void TestDeviceRows::otherThingsAreNoPage()
{
    QFETCH(QByteArray, page);
    std::vector<Device> devices;
    QVERIFY(!storage::readPage(page, devices));
}

QTEST_GUILESS_MAIN(TestDeviceRows)
#include "tst_devicerows.moc"
