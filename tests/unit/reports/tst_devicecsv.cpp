// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "reports/devicecsv.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

namespace {

QDateTime noon()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

facts::Device deviceCalled(const QString &name)
{
    return {.id = base::DeviceId(u"id-1"_s),
            .name = name,
            .model = u"iPhone 15"_s,
            .serialNumber = u"F17ABC"_s,
            .platform = facts::Platform::Ios,
            .ownerType = facts::OwnerType::Company,
            .managementState = facts::ManagementState::Managed,
            .compliance = facts::ComplianceState::InGracePeriod,
            .enrolledAt = noon().addDays(-1),
            .lastCheckIn = noon().addSecs(-60)};
}

devices::SharedIndex indexOf(std::vector<facts::Device> list)
{
    return devices::FleetIndex::make(
        std::make_shared<const devices::Fleet>(devices::Fleet{.readAt = noon(), .devices = std::move(list)}),
        noon(), {});
}

} // namespace

/// A table of devices opens in every spreadsheet, and runs nothing there.
class DeviceCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingAndLine();
    void cellsAreSafe_data();
    void cellsAreSafe();
    void onlyTheRowsInTheirOrder();
    void theFileIsForThisUserAlone();
    void aFolderThatIsMissingIsAnError();
};

void DeviceCsvTest::headingAndLine()
{
    facts::Device device = deviceCalled(u"Zoë’s iPhone"_s);
    const std::array rows{0U};
    QCOMPARE(reports::deviceCsv(*indexOf({device}), rows),
             u"\uFEFFname,platform,model,serial,last_check_in,check_in,owner,compliance,management_state,"
             u"enrolled,id\r\n"
             "Zoë’s iPhone,iOS,iPhone 15,F17ABC,2026-11-24T11:59:00Z,alive,company,inGracePeriod,managed,"
             "2026-11-23T12:00:00Z,id-1\r\n"_s.toUtf8());
    device.lastCheckIn = QDateTime();
    QVERIFY(reports::deviceCsv(*indexOf({device}), rows).contains(",F17ABC,,never,"));
}

void DeviceCsvTest::cellsAreSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"a b"_s << QByteArray("a b");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("quote") << u"13\" Mac"_s << QByteArray(R"("13"" Mac")");
    QTest::newRow("line break") << u"a\r\nb"_s << QByteArray("\"a\r\nb\"");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("plus") << u"+49"_s << QByteArray("'+49");
    QTest::newRow("minus") << u"-2"_s << QByteArray("'-2");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("quoted formula") << u"=HYPERLINK(\"a\",1)"_s << QByteArray("\"'=HYPERLINK(\"\"a\"\",1)\"");
    QTest::newRow("harmless inside") << u"a=b-c"_s << QByteArray("a=b-c");
}

void DeviceCsvTest::cellsAreSafe()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, cell);
    const std::array rows{0U};
    const QByteArray csv = reports::deviceCsv(*indexOf({deviceCalled(name)}), rows);
    QVERIFY2(csv.contains("id\r\n" + cell + ",iOS,"), csv.constData());
}

void DeviceCsvTest::onlyTheRowsInTheirOrder()
{
    const auto index = indexOf({deviceCalled(u"a"_s), deviceCalled(u"b"_s), deviceCalled(u"c"_s)});
    const std::array rows{2U, 0U};
    const QByteArrayList lines = reports::deviceCsv(*index, rows).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(1).startsWith("c,"));
    QVERIFY(lines.at(2).startsWith("a,"));
}

void DeviceCsvTest::theFileIsForThisUserAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"devices.csv"_s);
    const std::array rows{0U};
    const auto index = indexOf({deviceCalled(u"a"_s)});
    QVERIFY(reports::writeDeviceCsv(path, *index, rows).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), reports::deviceCsv(*index, rows));
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
#endif
}

void DeviceCsvTest::aFolderThatIsMissingIsAnError()
{
    QTemporaryDir folder;
    const auto written = reports::writeDeviceCsv(folder.filePath(u"none/devices.csv"_s), *indexOf({}), {});
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, base::ErrorKind::Disk);
}

QTEST_GUILESS_MAIN(DeviceCsvTest)
#include "tst_devicecsv.moc"
