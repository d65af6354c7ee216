// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/devicepages.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using graph::DevicePages;

/// What is read from the pages that Graph sends, and what is not believed.
class DevicePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumn();
    void whatIsMissingIsEmpty();
    void rowsWithoutAnIdAreLeftOut();
    void ignoredFilterIsNoticed();
    void nextPage();
    void damagedPages_data();
    void damagedPages();
    void aDeviceThatComesAlone();
};

namespace {

net::HttpReply replyOf(const QByteArray &body)
{
    return {.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = body};
}

} // namespace

void DevicePagesTest::everyColumn()
{
    const auto page = DevicePages().read(
        replyOf(
            R"({"@odata.count":1,"value":[{"id":"d-1","deviceName":"M\u00fcller \"1\"","operatingSystem":"ios",)"
            R"("model":"iPad Air","serialNumber":"S1","lastSyncDateTime":"2026-11-24T11:59:30Z",)"
            R"("enrolledDateTime":"2024-01-02T03:04:05.6780000Z","managementState":"retirePending",)"
            R"("managedDeviceOwnerType":"personal","complianceState":"inGracePeriod","extra":{"a":[1]}}]})"),
        u"iOS"_s);
    QVERIFY(page.has_value());
    QVERIFY(!page->isUnfiltered);
    const facts::Device expected{.id = base::DeviceId(u"d-1"_s),
                                 .name = u"Müller \"1\""_s,
                                 .model = u"iPad Air"_s,
                                 .serialNumber = u"S1"_s,
                                 .platform = facts::Platform::IpadOs,
                                 .ownerType = facts::OwnerType::Personal,
                                 .managementState = facts::ManagementState::RetirePending,
                                 .compliance = facts::ComplianceState::InGracePeriod,
                                 .enrolledAt = QDateTime(QDate(2024, 1, 2), QTime(3, 4, 5, 678), Qt::UTC),
                                 .lastCheckIn = QDateTime(QDate(2026, 11, 24), QTime(11, 59, 30), Qt::UTC)};
    QCOMPARE(page->devices.size(), std::size_t(1));
    QCOMPARE(page->devices.front(), expected);
}

void DevicePagesTest::whatIsMissingIsEmpty()
{
    const auto page = DevicePages().read(
        replyOf(
            R"({"value":[{"id":"d-1","deviceName":null,"model":7,"lastSyncDateTime":"0001-01-01T00:00:00Z"}]})"),
        {});
    QVERIFY(page.has_value());
    QCOMPARE(page->devices.front(), facts::Device{.id = base::DeviceId(u"d-1"_s)});
}

void DevicePagesTest::rowsWithoutAnIdAreLeftOut()
{
    const auto page =
        DevicePages().read(replyOf(R"({"value":[{"deviceName":"nobody"},{"id":""},{"id":"d-2"}]})"), {});
    QVERIFY(page.has_value());
    QCOMPARE(page->devices.size(), std::size_t(1));
    QCOMPARE(page->devices.front().id.text(), u"d-2"_s);
}

void DevicePagesTest::ignoredFilterIsNoticed()
{
    const net::HttpReply reply =
        replyOf(R"({"value":[{"id":"a","operatingSystem":"IOS"},{"id":"b","operatingSystem":"Windows"}]})");
    DevicePages pages;
    QVERIFY(pages.read(reply, u"iOS"_s)->isUnfiltered);
    QVERIFY(!pages.read(reply, {})->isUnfiltered);
    QVERIFY(
        !pages.read(replyOf(R"({"value":[{"id":"a","operatingSystem":"IOS"}]})"), u"iOS"_s)->isUnfiltered);
}

void DevicePagesTest::nextPage()
{
    DevicePages pages;
    const auto next =
        pages.nextOf(replyOf(R"({"value":[{"id":"a"}],"@odata.nextLink":"https://graph/x?$skiptoken=2"})"));
    QCOMPARE(next.value_or(QUrl()), QUrl(u"https://graph/x?$skiptoken=2"_s));
    const auto last = pages.nextOf(replyOf(R"({"value":[]})"));
    QVERIFY(last.has_value());
    QVERIFY(last->isEmpty());
}

void DevicePagesTest::damagedPages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\x01\xfe garbage");
    QTest::newRow("cut") << QByteArray(R"({"value":[{"id":"a","deviceName":"b)");
    QTest::newRow("cut between rows") << QByteArray(R"({"value":[{"id":"a"},)");
    QTest::newRow("something behind it") << QByteArray(R"({"value":[{"id":"a"}]} and more)");
    QTest::newRow("no list") << QByteArray(R"({"value":{"id":"a"}})");
    QTest::newRow("no rows") << QByteArray(R"({"count":1})");
    QTest::newRow("rows that are none") << QByteArray(R"({"value":["a"]})");
    QTest::newRow("not UTF-8") << QByteArray("{\"value\":[{\"id\":\"\xff\xfe\"}]}");
    QTest::newRow("an array") << QByteArray(R"([{"id":"a"}])");
}

void DevicePagesTest::damagedPages()
{
    QFETCH(QByteArray, body);
    const auto page = DevicePages().read(replyOf(body), {});
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, ErrorKind::BadReply);
}

void DevicePagesTest::aDeviceThatComesAlone()
{
    DevicePages pages;
    const auto device = pages.device({{u"id"_s, u"d-1"_s}, {u"operatingSystem"_s, u"macOS"_s}});
    QVERIFY(device.has_value());
    QCOMPARE(device->platform, facts::Platform::MacOs);
    QVERIFY(!pages.device({{u"operatingSystem"_s, u"macOS"_s}}).has_value());
}

QTEST_GUILESS_MAIN(DevicePagesTest)
#include "tst_devicepages.moc"
