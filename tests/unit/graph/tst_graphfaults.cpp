// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graphkit.h"

#include "graph/appledevices.h"
#include "graph/certificatecalls.h"
#include "graph/certificateupload.h"
#include "graph/devicecalls.h"
#include "support/faultserver.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using graph::Endpoint;
using support::Fault;
using support::FaultReply;
using support::SeenRequest;

namespace {

/// A call, reduced to whether and how it failed.
struct Call
{
    const char *name;
    std::function<base::Result<>(graph::GraphClient &)> make;
    /// It is sent again by itself.
    bool repeats;
};

template <class Function>
Call call(const char *name, bool repeats, Function function)
{
    return {name,
            [function](graph::GraphClient &client) -> base::Result<> {
                const auto result = function(client);
                return result ? base::Result<>() : result.error();
            },
            repeats};
}

QList<Call> calls()
{
    const base::DeviceId device(u"d-1"_s);
    return {
        call("read certificate", true, [](auto &client) { return graph::readCertificate(client, {}); }),
        call("signing request", false, [](auto &client) { return graph::takeSigningRequest(client, {}); }),
        call("read agreement", true, [](auto &client) { return graph::readAgreement(client, {}); }),
        call("give agreement", false, [](auto &client) { return graph::giveAgreement(client, {}); }),
        call("devices", true, [](auto &client) { return graph::readAppleDevices(client, {}); }),
        call("one device", true, [device](auto &client) { return graph::readDevice(client, device, {}); }),
        call("user of a device", true,
             [device](auto &client) { return graph::readDeviceUser(client, device, {}); }),
        call("sync", true, [device](auto &client) { return graph::requestSync(client, device, {}); }),
        call("devices at once", true,
             [device](auto &client) { return graph::readDevices(client, {device}, {}); }),
        call("syncs at once", true,
             [device](auto &client) { return graph::requestSyncs(client, {device}, {}); }),
    };
}

/// What Graph answers to each call when all is well.
FaultReply wellFrom(const SeenRequest &request)
{
    const QByteArray &target = request.target;
    if (target.contains("$batch"))
        return support::jsonReply(R"({"responses":[{"id":"0","status":204}]})");
    if (request.method == "POST")
        return {.status = 204};
    if (target.contains("downloadApple"))
        return support::jsonReply(R"({"value":"UmVxdWVzdA=="})");
    if (target.contains("dataSharingConsents"))
        return support::jsonReply(R"({"granted":true})");
    if (target.contains("managedDevices/"))
        return support::jsonReply(R"({"id":"d-1","operatingSystem":"iOS"})");
    // Other systems have no devices.
    if (target.contains("filter=") && !target.contains("'iOS'"))
        return support::jsonReply(R"({"value":[]})");
    if (target.contains("managedDevices"))
        return support::jsonReply(R"({"value":[{"id":"d-1","operatingSystem":"iOS"}]})");
    return support::jsonReply(
        R"({"topicIdentifier":"com.apple.mgmt.External.x","certificateSerialNumber":"0A",)"
        R"("expirationDateTime":"2027-11-24T12:00:00Z"})");
}

bool carriesToken(const SeenRequest &request)
{
    return std::any_of(request.headers.cbegin(), request.headers.cend(), [](const auto &header) {
        return header.second.contains("watch-") || header.second.contains("renew-");
    });
}

} // namespace

Q_DECLARE_METATYPE(Call)
Q_DECLARE_METATYPE(FaultReply)

/// Each fault at each call ends in the designed outcome, and the token never reaches another host.
class GraphFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPassesIsWaitedOut_data();
    void whatPassesIsWaitedOut();
    void whatStaysIsTold_data();
    void whatStaysIsTold();
    void slowBytesMeetTheDeadline_data();
    void slowBytesMeetTheDeadline();
    void redirectsLeadNowhereElse_data();
    void redirectsLeadNowhereElse();
    void onlyGraphTellsTheTime();
    void aRefusedTokenIsReplacedOnce();
    void aSigningRequestIsNeverAskedForTwice();
    void aChallengeNamesItsClaims();
    void pagesMayNotLeadAstray_data();
    void pagesMayNotLeadAstray();
    void noCertificateIsAnAnswer();
};

/// Every call with every fault of a list.
static void crossed(const QList<std::pair<const char *, FaultReply>> &faults)
{
    const QList<Call> all = calls();
    for (const Call &one : all) {
        for (const auto &[name, fault] : faults)
            QTest::addRow("%s: %s", one.name, name) << one << fault;
    }
}

void GraphFaultsTest::whatPassesIsWaitedOut_data()
{
    QTest::addColumn<Call>("one");
    QTest::addColumn<FaultReply>("fault");
    crossed({{"429, seconds", support::throttledReply("7", 429)},
             {"429, fraction", support::throttledReply("2.128", 429)},
             {"429, date", support::throttledReply("Tue, 24 Nov 2026 12:00:20 GMT", 429)},
             {"429, nothing", support::throttledReply({}, 429)},
             {"503", support::throttledReply("1", 503)},
             {"504", support::throttledReply({}, 504)},
             {"reset after the head", {.body = "whole", .fault = Fault::ResetAfterHeaders}},
             {"cut body", {.body = R"({"value":[]})", .fault = Fault::CutBody}}});
}

void GraphFaultsTest::whatPassesIsWaitedOut()
{
    QFETCH(Call, one);
    QFETCH(FaultReply, fault);
    std::atomic<int> asked = 0;
    const graph::GraphServer server(
        [&](const SeenRequest &request) { return asked++ == 0 ? fault : wellFrom(request); });
    graph::GraphKit kit(server.origin());
    const auto result = kit.run(one.make);
    QCOMPARE(result.has_value(), one.repeats);
    if (one.repeats) {
        QCOMPARE(kit.clock.waits().size(), 1);
    } else {
        QCOMPARE(asked.load(), 1);
        QCOMPARE(result.error().kind, fault.status == 200 ? ErrorKind::Offline : ErrorKind::Throttled);
    }
}

void GraphFaultsTest::whatStaysIsTold_data()
{
    QTest::addColumn<Call>("one");
    QTest::addColumn<FaultReply>("fault");
    crossed({{"captive portal", support::captivePortalReply()},
             {"garbage", {.fault = Fault::Garbage}},
             {"reset before the head", {.fault = Fault::ResetBeforeHeaders}},
             {"bomb", support::gzipBombReply(64LL * 1024 * 1024)},
             {"500", support::jsonReply("{}", 500)},
             {"403", support::jsonReply(R"({"error":{"message":"User is not authorized"}})", 403)}});
}

void GraphFaultsTest::whatStaysIsTold()
{
    QFETCH(Call, one);
    QFETCH(FaultReply, fault);
    const graph::GraphServer server([&fault](const SeenRequest &) { return fault; });
    graph::GraphKit kit(server.origin());
    const auto result = kit.run(one.make);
    QVERIFY(!result.has_value());
    ErrorKind expected = ErrorKind::BadReply;
    if (fault.fault != Fault::None)
        expected = ErrorKind::Offline;
    else if (fault.status == 403)
        expected = ErrorKind::Denied;
    else if (fault.body == support::captivePortalReply().body)
        expected = ErrorKind::CaptivePortal;
    QCOMPARE(result.error().kind, expected);
}

void GraphFaultsTest::slowBytesMeetTheDeadline_data()
{
    QTest::addColumn<Call>("one");
    const QList<Call> all = calls();
    for (const Call &one : all)
        QTest::newRow(one.name) << one;
}

void GraphFaultsTest::slowBytesMeetTheDeadline()
{
    QFETCH(Call, one);
    const graph::GraphServer server([](const SeenRequest &) {
        return FaultReply{.body = QByteArray(100000, ' '), .fault = Fault::SlowBytes};
    });
    graph::GraphKit kit(server.origin(), std::chrono::milliseconds(200));
    const auto result = kit.run(one.make);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Timeout);
    // Nothing is asked twice, though devices are asked for side by side.
    const QList<SeenRequest> requests = server.requests();
    QSet<QByteArray> targets;
    for (const SeenRequest &request : requests)
        targets.insert(request.target);
    QCOMPARE(requests.size(), targets.size());
}

void GraphFaultsTest::redirectsLeadNowhereElse_data()
{
    slowBytesMeetTheDeadline_data();
}

void GraphFaultsTest::redirectsLeadNowhereElse()
{
    QFETCH(Call, one);
    const graph::GraphServer foreign([](const SeenRequest &request) { return wellFrom(request); });
    const QUrl location = foreign.url(u"/v1.0/x"_s);
    const graph::GraphServer server(
        [&location](const SeenRequest &) { return support::redirectTo(location, 307); });
    graph::GraphKit kit(server.origin());
    (void)kit.run(one.make);
    QVERIFY(carriesToken(server.requests().constFirst()));
    QVERIFY(foreign.requests().isEmpty());
}

void GraphFaultsTest::onlyGraphTellsTheTime()
{
    const std::pair<QByteArray, QByteArray> date("Date", "Tue, 24 Nov 2026 12:00:20 GMT");
    FaultReply page{.headers = {{"Content-Type", "text/html"}, date}, .body = "<p>Welcome</p>"};
    FaultReply answer = support::jsonReply(R"({"value":[]})");
    answer.headers.append(date);
    QList<QDateTime> heard;
    for (const FaultReply &reply : {page, answer}) {
        const graph::GraphServer server([&](const SeenRequest &) { return reply; });
        graph::GraphKit kit(server.origin());
        graph::GraphClient client(server.origin(),
                                  {.http = kit.http,
                                   .clock = kit.clock,
                                   .watch = kit.watch,
                                   .renew = kit.renew,
                                   .heardServerTime = [&](const QDateTime &time) { heard.append(time); }});
        (void)support::runOnWorker(
            [&] { return client.callForJson({.endpoint = Endpoint::ListDevices}, {}); });
        QCOMPARE(heard.size(), reply.body == page.body ? 0 : 1);
    }
}

void GraphFaultsTest::aRefusedTokenIsReplacedOnce()
{
    const graph::GraphServer server([](const SeenRequest &request) {
        if (request.header("authorization") == "Bearer watch-1")
            return support::jsonReply(R"({"error":{"code":"InvalidAuthenticationToken"}})", 401);
        return wellFrom(request);
    });
    graph::GraphKit kit(server.origin());
    const auto certificate = kit.run([](auto &client) { return graph::readCertificate(client, {}); });
    QVERIFY(certificate.has_value());
    QCOMPARE(server.requests().size(), 2);
    const graph::GraphServer never([](const SeenRequest &) { return support::jsonReply("{}", 401); });
    graph::GraphKit other(never.origin());
    const auto refused = other.run([](auto &client) { return graph::readCertificate(client, {}); });
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::SignInNeeded);
    QCOMPARE(never.requests().size(), 2);
}

void GraphFaultsTest::aSigningRequestIsNeverAskedForTwice()
{
    const graph::GraphServer server([](const SeenRequest &) { return support::jsonReply("{}", 401); });
    graph::GraphKit kit(server.origin());
    const auto request = kit.run([](auto &client) { return graph::takeSigningRequest(client, {}); });
    QVERIFY(!request.has_value());
    QCOMPARE(request.error().kind, ErrorKind::SignInNeeded);
    QCOMPARE(server.requests().size(), 1);
}

void GraphFaultsTest::aChallengeNamesItsClaims()
{
    const graph::GraphServer server([](const SeenRequest &) {
        FaultReply reply = support::jsonReply("{}", 401);
        reply.headers.append(std::pair<QByteArray, QByteArray>{
            "WWW-Authenticate", R"(Bearer error="insufficient_claims", claims="eyJhIjoxfQ==")"});
        return reply;
    });
    graph::GraphKit kit(server.origin());
    const auto result = kit.run([](auto &client) { return graph::readCertificate(client, {}); });
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::ClaimsChallenge);
    QCOMPARE(result.error().claims, QByteArray("eyJhIjoxfQ=="));
    QCOMPARE(kit.watch.claims(), QByteArray("eyJhIjoxfQ=="));
}

void GraphFaultsTest::pagesMayNotLeadAstray_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("in a circle") << QByteArray("HOME/v1.0/deviceManagement/managedDevices?page=2");
    QTest::newRow("to another host") << QByteArray("http://localhost:1/v1.0/deviceManagement/managedDevices");
    QTest::newRow("with a name before the host") << QByteArray("http://127.0.0.1:80@evil.example/x");
    QTest::newRow("nowhere") << QByteArray("http://[");
}

void GraphFaultsTest::pagesMayNotLeadAstray()
{
    QFETCH(QByteArray, next);
    QByteArray home;
    const graph::GraphServer server([&home, &next](const SeenRequest &) {
        QByteArray target = next;
        return support::jsonReply(R"({"value":[{"id":"d","operatingSystem":"iOS"}],"@odata.nextLink":")" +
                                  target.replace("HOME", home) + "\"}");
    });
    home = server.origin().toEncoded();
    graph::GraphKit kit(server.origin());
    const auto devices = kit.run([](auto &client) { return graph::readAppleDevices(client, {}); });
    QVERIFY(!devices.has_value());
    QCOMPARE(devices.error().kind, ErrorKind::BadReply);
    QVERIFY(server.requests().size() <= 10);
}

void GraphFaultsTest::noCertificateIsAnAnswer()
{
    const graph::GraphServer server([](const SeenRequest &) {
        return support::jsonReply(
            R"({"error":{"code":"ResourceNotFound","message":"{\"Message\":\"none\"}"}})", 404);
    });
    graph::GraphKit kit(server.origin());
    const auto certificate = kit.run([](auto &client) { return graph::readCertificate(client, {}); });
    QVERIFY(certificate.has_value());
    QVERIFY(!certificate->has_value());
    const auto devices = kit.run([](auto &client) { return graph::readAppleDevices(client, {}); });
    QVERIFY(!devices.has_value());
}

QTEST_GUILESS_MAIN(GraphFaultsTest)
#include "tst_graphfaults.moc"
