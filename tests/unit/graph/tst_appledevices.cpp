// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graphkit.h"

#include "graph/appledevices.h"

#include <QMap>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <functional>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::Fault;
using support::FaultReply;
using support::SeenRequest;

namespace {

constexpr int lastPage = 3;
const QByteArray nextLink = "@odata.nextLink";

/// The system that a request asks for; "page" of its address or 1.
struct Asked
{
    explicit Asked(const SeenRequest &request)
    {
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        const QString filter = query.queryItemValue(u"$filter"_s, QUrl::FullyDecoded);
        system = filter.section(u'\'', 1, 1);
        page = std::max(1, query.queryItemValue(u"page"_s).toInt());
    }
    QString system;
    int page = 1;
};

QByteArray row(const QString &system, int number, const QByteArray &lastSync = "2026-11-24T11:00:00Z")
{
    return QByteArray(R"({"id":")") + system.toLatin1() + '-' + QByteArray::number(number) +
           R"(","operatingSystem":")" + system.toLatin1() + R"(","lastSyncDateTime":")" + lastSync + "\"}";
}

/// Two devices on each of three pages for iOS, one page for macOS, nothing else.
FaultReply pageOf(const Asked &asked, const QByteArray &origin)
{
    if (asked.system == u"macOS"_s)
        return support::jsonReply("{\"value\":[" + row(u"macOS"_s, 1) + "]}");
    if (asked.system != u"iOS"_s)
        return support::jsonReply(R"({"value":[]})");
    QByteArray body =
        "{\"value\":[" + row(u"iOS"_s, 2 * asked.page) + ',' + row(u"iOS"_s, 2 * asked.page + 1) + ']';
    if (asked.page < lastPage)
        body += ",\"" + nextLink + "\":\"" + origin +
                "/v1.0/deviceManagement/managedDevices?$filter=x%20eq%20'iOS'&page=" +
                QByteArray::number(asked.page + 1) + '"';
    return support::jsonReply(body + '}');
}

QStringList idsOf(const std::vector<facts::Device> &devices)
{
    QStringList ids;
    for (const facts::Device &device : devices)
        ids.append(device.id.text());
    ids.sort();
    return ids;
}

} // namespace

Q_DECLARE_METATYPE(FaultReply)

/// The devices of a tenant, read by several chains of pages at once.
class AppleDevicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDeviceOnce();
    void aFaultOnAnyPageEndsIt_data();
    void aFaultOnAnyPageEndsIt();
    void aTokenThatEndsHalfWayIsReplaced();
    void whereTheFilterIsIgnoredOneChainGoesOn();
    void cancelEndsEveryChain();
    void onlyWhatCheckedInSince();
    void intunesOwnCount();
};

void AppleDevicesTest::everyDeviceOnce()
{
    QByteArray origin;
    const graph::GraphServer server([&origin](const SeenRequest &request) {
        const Asked asked(request);
        // The third page shows a device of the second one again.
        if (asked.system == u"iOS"_s && asked.page == lastPage)
            return support::jsonReply("{\"value\":[" + row(u"iOS"_s, 5) + ',' + row(u"iOS"_s, 7) + "]}");
        return pageOf(asked, origin);
    });
    origin = server.origin().toEncoded();
    graph::GraphKit kit(server.origin());
    QList<qsizetype> told;
    const auto devices = kit.run([&told](auto &client) {
        return graph::readAppleDevices(client, {}, [&told](qsizetype read) { told.append(read); });
    });
    QVERIFY(devices.has_value());
    QCOMPARE(idsOf(*devices),
             (QStringList{u"iOS-2"_s, u"iOS-3"_s, u"iOS-4"_s, u"iOS-5"_s, u"iOS-7"_s, u"macOS-1"_s}));
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
    QCOMPARE(told.constLast(), 6);
}

void AppleDevicesTest::aFaultOnAnyPageEndsIt_data()
{
    QTest::addColumn<FaultReply>("fault");
    QTest::addColumn<int>("page");
    const QList<std::pair<const char *, FaultReply>> faults{
        {"a storm of 429", support::throttledReply("2", 429)},
        {"503", support::throttledReply({}, 503)},
        {"cut body", {.body = R"({"value":[{"id":"a")", .fault = Fault::CutBody}},
        {"garbage", support::jsonReply("garbage")},
        {"half a page", support::jsonReply(R"({"value":[{"id":"iOS-2"},)")},
        {"foreign next page",
         support::jsonReply(R"({"value":[],"@odata.nextLink":"https://evil.example/x"})")},
        {"refused", support::jsonReply("{}", 403)}};
    for (int page = 1; page <= lastPage; ++page) {
        for (const auto &[name, fault] : faults)
            QTest::addRow("%s on page %d", name, page) << fault << page;
    }
}

void AppleDevicesTest::aFaultOnAnyPageEndsIt()
{
    QFETCH(FaultReply, fault);
    QFETCH(int, page);
    QByteArray origin;
    const graph::GraphServer server([&](const SeenRequest &request) {
        const Asked asked(request);
        return asked.system == u"iOS"_s && asked.page == page ? fault : pageOf(asked, origin);
    });
    origin = server.origin().toEncoded();
    graph::GraphKit kit(server.origin());
    const auto devices = kit.run([](auto &client) { return graph::readAppleDevices(client, {}); });
    QVERIFY(!devices.has_value());
    QVERIFY(devices.error().kind != ErrorKind::Cancelled);
}

void AppleDevicesTest::aTokenThatEndsHalfWayIsReplaced()
{
    QByteArray origin;
    const graph::GraphServer server([&origin](const SeenRequest &request) {
        const Asked asked(request);
        const bool isOld = request.header("Authorization") == "Bearer watch-1";
        return asked.page == 2 && isOld ? support::jsonReply("{}", 401) : pageOf(asked, origin);
    });
    origin = server.origin().toEncoded();
    graph::GraphKit kit(server.origin());
    const auto devices = kit.run([](auto &client) { return graph::readAppleDevices(client, {}); });
    QVERIFY(devices.has_value());
    QCOMPARE(devices->size(), std::size_t(7));
}

void AppleDevicesTest::whereTheFilterIsIgnoredOneChainGoesOn()
{
    QByteArray origin;
    const graph::GraphServer server([&origin](const SeenRequest &request) {
        const int page = Asked(request).page;
        const qsizetype end = request.target.indexOf("&page=");
        QByteArray body = "{\"value\":[" + row(u"iOS"_s, page) + ',' + row(u"macOS"_s, page) + ',' +
                          row(u"Windows"_s, page) + ']';
        if (page < 20)
            body += ",\"" + nextLink + "\":\"" + origin +
                    (end < 0 ? request.target : request.target.left(end)) +
                    "&page=" + QByteArray::number(page + 1) + '"';
        return support::jsonReply(body + '}');
    });
    origin = server.origin().toEncoded();
    graph::GraphKit kit(server.origin());
    const auto devices = kit.run([](auto &client) { return graph::readAppleDevices(client, {}); });
    QVERIFY2(devices.has_value(), devices ? "" : qPrintable(devices.error().detail));
    QCOMPARE(devices->size(), std::size_t(40));
    // One chain alone reads 20 pages; the four others end soon after their first.
    QVERIFY2(server.requests().size() < 40, qPrintable(QString::number(server.requests().size())));
}

void AppleDevicesTest::cancelEndsEveryChain()
{
    base::CancelToken token;
    const graph::GraphServer server([](const SeenRequest &) { return support::throttledReply("5", 429); });
    graph::GraphKit kit(server.origin());
    kit.clock.setOnWait([&token] { token.cancel(); });
    const auto devices = kit.run([&token](auto &client) { return graph::readAppleDevices(client, token); });
    QVERIFY(!devices.has_value());
    QCOMPARE(devices.error().kind, ErrorKind::Cancelled);
}

void AppleDevicesTest::onlyWhatCheckedInSince()
{
    const QDateTime since(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
    const graph::GraphServer server([](const SeenRequest &) {
        return support::jsonReply("{\"value\":[" + row(u"iOS"_s, 1, "2026-11-24T10:00:01Z") + ',' +
                                  row(u"iOS"_s, 2, "2026-11-24T10:00:00Z") + ',' +
                                  row(u"Windows"_s, 3, "2026-11-24T11:00:00Z") + ',' +
                                  row(u"iOS"_s, 4, "0001-01-01T00:00:00Z") + "]}");
    });
    graph::GraphKit kit(server.origin());
    const auto devices =
        kit.run([&since](auto &client) { return graph::readDevicesSince(client, since, {}); });
    QVERIFY(devices.has_value());
    QCOMPARE(idsOf(*devices), QStringList{u"iOS-1"_s});
    QVERIFY(QByteArray::fromPercentEncoding(server.requests().constFirst().target)
                .contains("$filter=lastSyncDateTime gt 2026-11-24T10:00:00Z"));
}

void AppleDevicesTest::intunesOwnCount()
{
    QByteArray body = R"({"deviceOperatingSystemSummary":{"iosCount":200,"macOSCount":15,"windowsCount":9}})";
    const graph::GraphServer server([&body](const SeenRequest &) { return support::jsonReply(body); });
    graph::GraphKit kit(server.origin());
    const auto count = [&kit] {
        return kit.run([](auto &client) { return graph::countAppleDevices(client, {}); });
    };
    QCOMPARE(count().value_or(-1), 215);
    body = R"({"deviceOperatingSystemSummary":{"iosCount":200}})";
    QCOMPARE(count().error().kind, ErrorKind::BadReply);
}

QTEST_GUILESS_MAIN(AppleDevicesTest)
#include "tst_appledevices.moc"
