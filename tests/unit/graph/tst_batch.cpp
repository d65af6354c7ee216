// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/batch.h"
#include "graph/devicecalls.h"
#include "graphkit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::DeviceId;
using base::ErrorKind;
using graph::Call;
using graph::Endpoint;
using graph::GraphKit;
using graph::GraphServer;
using support::SeenRequest;

namespace {

const QList<DeviceId> three{DeviceId(u"d-0"_s), DeviceId(u"d-1"_s), DeviceId(u"d-2"_s)};

QJsonObject seen(const DeviceId &id)
{
    return {{u"id"_s, id.text()}, {u"operatingSystem"_s, u"iOS"_s}};
}

QJsonObject answer(int id, int status, const QJsonObject &body = {}, const QJsonObject &headers = {})
{
    return {
        {u"id"_s, QString::number(id)}, {u"status"_s, status}, {u"headers"_s, headers}, {u"body"_s, body}};
}

support::FaultReply together(const QJsonArray &answers)
{
    return support::jsonReply(
        QJsonDocument(QJsonObject{{u"responses"_s, answers}}).toJson(QJsonDocument::Compact));
}

QJsonArray requestsIn(const SeenRequest &request)
{
    return QJsonDocument::fromJson(request.body).object().value("requests"_L1).toArray();
}

} // namespace

/// Many calls in one request.
class BatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachDeviceWhateverTheOrder();
    void asksAsGraphWantsIt();
    void syncsAreAskedForWithTheRightToDoSo();
    void eachCallFailsForItself();
    void aMissingAnswerIsNoAnswer();
    void whatIsNoBatchIsRefused();
    void anAnswerElsewhereIsNotFollowed_data();
    void anAnswerElsewhereIsNotFollowed();
};

void BatchTest::readsEachDeviceWhateverTheOrder()
{
    const GraphServer server([](const SeenRequest &) {
        return together({answer(2, 200, seen(three.at(2))), answer(0, 200, seen(three.at(0))),
                         answer(1, 404, {{u"error"_s, QJsonObject{{u"code"_s, u"ResourceNotFound"_s}}}})});
    });
    GraphKit kit(server.origin());
    const auto devices = kit.run([](auto &client) { return graph::readDevices(client, three, {}); });
    QVERIFY(devices.has_value());
    QCOMPARE(devices->size(), 3);
    QCOMPARE(devices->at(0)->value_or(facts::Device()).id, three.at(0));
    QVERIFY(devices->at(1).has_value());
    QVERIFY(!devices->at(1)->has_value());
    QCOMPARE(devices->at(2)->value_or(facts::Device()).id, three.at(2));
    QCOMPARE(server.requests().size(), 1);
}

void BatchTest::asksAsGraphWantsIt()
{
    const GraphServer server([](const SeenRequest &) { return together({}); });
    GraphKit kit(server.origin());
    (void)kit.run([](auto &client) {
        return graph::readDevices(client, {DeviceId(u"a/b?c"_s), DeviceId(u"d-1"_s)}, {});
    });
    const SeenRequest request = server.requests().constFirst();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/v1.0/$batch"));
    const QJsonArray calls = requestsIn(request);
    QCOMPARE(calls.size(), 2);
    const QJsonObject first = calls.at(0).toObject();
    QCOMPARE(first.value("method"_L1).toString(), u"GET"_s);
    QVERIFY(first.value("url"_L1).toString().startsWith(
        "/deviceManagement/managedDevices/a%2Fb%3Fc?$select=id,"_L1));
    QVERIFY(!first.contains("body"_L1));
    QVERIFY(first.value("id"_L1) != calls.at(1).toObject().value("id"_L1));
}

void BatchTest::syncsAreAskedForWithTheRightToDoSo()
{
    const GraphServer server([](const SeenRequest &) {
        auto reply = together({answer(0, 204), answer(1, 204), answer(2, 204)});
        reply.headers.append(std::pair<QByteArray, QByteArray>("Date", "Tue, 24 Nov 2026 12:00:20 GMT"));
        return reply;
    });
    GraphKit kit(server.origin());
    const auto syncs = kit.run([](auto &client) { return graph::requestSyncs(client, three, {}); });
    QVERIFY(syncs.has_value());
    QCOMPARE(syncs->at, QDateTime({2026, 11, 24}, {12, 0, 20}, Qt::UTC));
    for (const auto &accepted : syncs->answers)
        QVERIFY(accepted.has_value());
    const SeenRequest request = server.requests().constFirst();
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer renew-1"));
    const QJsonObject first = requestsIn(request).at(0).toObject();
    QCOMPARE(first.value("url"_L1).toString(), u"/deviceManagement/managedDevices/d-0/syncDevice"_s);
    QVERIFY(first.value("body"_L1).isObject());
    QCOMPARE(first.value("headers"_L1).toObject().value("Content-Type"_L1).toString(), u"application/json"_s);
}

void BatchTest::eachCallFailsForItself()
{
    const QJsonObject refusal{{u"error"_s, QJsonObject{{u"message"_s, u"too many"_s}}}};
    const GraphServer server([&](const SeenRequest &) {
        return together({answer(0, 429, refusal, {{u"Retry-After"_s, u"7.2"_s}}), answer(1, 403, refusal),
                         answer(2, 204)});
    });
    GraphKit kit(server.origin());
    const auto syncs = kit.run([](auto &client) { return graph::requestSyncs(client, three, {}); });
    QVERIFY(syncs.has_value());
    QCOMPARE(syncs->answers.at(0).error().kind, ErrorKind::Throttled);
    QCOMPARE(syncs->answers.at(0).error().retryAfter, std::chrono::seconds(8));
    QCOMPARE(syncs->answers.at(1).error().kind, ErrorKind::Denied);
    QVERIFY(syncs->answers.at(2).has_value());
    QCOMPARE(server.requests().size(), 1);
}

void BatchTest::aMissingAnswerIsNoAnswer()
{
    const GraphServer server([](const SeenRequest &) { return together({answer(0, 204), answer(2, 204)}); });
    GraphKit kit(server.origin());
    const auto syncs = kit.run([](auto &client) { return graph::requestSyncs(client, three, {}); });
    QVERIFY(syncs.has_value());
    QCOMPARE(syncs->answers.size(), 3);
    QVERIFY(!syncs->answers.at(1).has_value());
    QCOMPARE(syncs->answers.at(1).error().kind, ErrorKind::BadReply);
}

void BatchTest::whatIsNoBatchIsRefused()
{
    const GraphServer server([](const SeenRequest &) { return support::jsonReply(R"({"value":[]})"); });
    GraphKit kit(server.origin());
    const auto syncs = kit.run([](auto &client) { return graph::requestSyncs(client, three, {}); });
    QVERIFY(!syncs.has_value());
    QCOMPARE(syncs.error().kind, ErrorKind::BadReply);
}

void BatchTest::anAnswerElsewhereIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("a next page") << 200;
    for (const int status : {301, 302, 307, 308})
        QTest::addRow("a redirect, %d", status) << status;
}

/// The other host is a server that records: it hears nothing, and so no token.
void BatchTest::anAnswerElsewhereIsNotFollowed()
{
    QFETCH(int, status);
    support::FaultServer stranger;
    const QString elsewhere = stranger.url(u"/v1.0/deviceManagement/managedDevices/d-0"_s).toString();
    const GraphServer server([&](const SeenRequest &) {
        return together({answer(0, status, {{u"@odata.nextLink"_s, elsewhere}, {u"value"_s, QJsonArray()}},
                                {{u"Location"_s, elsewhere}})});
    });
    GraphKit kit(server.origin());
    const auto followed = kit.run([](graph::GraphClient &client) -> base::Result<QJsonObject> {
        const QList<Call> calls{{.endpoint = Endpoint::ListDevices}};
        const auto answers = graph::callTogether(client, Endpoint::ReadDevices, calls, {});
        if (!answers)
            return answers.error();
        const auto &page = answers->answers.constFirst();
        if (!page)
            return page.error();
        const QUrl next(page->value("@odata.nextLink"_L1).toString());
        const auto reply = client.follow(next, Endpoint::ListDevices, {});
        return reply ? base::Result<QJsonObject>(QJsonObject()) : reply.error();
    });
    QVERIFY(!followed.has_value());
    QCOMPARE(followed.error().kind, ErrorKind::BadReply);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(stranger.requests().size(), 0);
}

QTEST_GUILESS_MAIN(BatchTest)
#include "tst_batch.moc"
