// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/entratokensource.h"
#include "graph/appledevices.h"
#include "graph/certificatecalls.h"
#include "graph/certificateupload.h"
#include "graph/devicecalls.h"
#include "refreshkit.h"
#include "unit/graph/graphkit.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using auth::RotatingEntra;
using base::ErrorKind;
using support::FaultServer;
using support::SeenRequest;

namespace {

const QByteArrayList graphTokens{"watch-", "renew-"};

/// Whether one of these words travelled in any part of the request.
bool carries(const SeenRequest &request, const QByteArrayList &words)
{
    QByteArrayList parts{request.target, request.body};
    for (const auto &[name, value] : request.headers)
        parts << name << value;
    const QByteArray all = parts.join('\n');
    return std::any_of(words.cbegin(), words.cend(),
                       [&all](const QByteArray &word) { return all.contains(word); });
}

bool anyCarries(const QList<SeenRequest> &requests, const QByteArrayList &words)
{
    return std::any_of(requests.cbegin(), requests.cend(),
                       [&words](const SeenRequest &request) { return carries(request, words); });
}

/// A call of ours, and what comes of it where it fails.
struct Call
{
    const char *name;
    std::function<ErrorKind(graph::GraphClient &)> make;
};

template <class Value>
ErrorKind kindOf(const base::Result<Value> &result)
{
    return result ? ErrorKind::Internal : result.error().kind;
}

QList<Call> calls()
{
    const base::DeviceId device(u"d-1"_s);
    const auto serial = base::SerialNumber::fromHex(u"0A"_s);
    const auto upload = graph::CertificateUpload::create("der", serial, u"push@contoso.com"_s);
    return {
        {"certificate", [](auto &client) { return kindOf(graph::readCertificate(client, {})); }},
        {"signing request", [](auto &client) { return kindOf(graph::takeSigningRequest(client, {})); }},
        {"agreement", [](auto &client) { return kindOf(graph::readAgreement(client, {})); }},
        {"devices", [](auto &client) { return kindOf(graph::readAppleDevices(client, {})); }},
        {"one device", [device](auto &client) { return kindOf(graph::readDevice(client, device, {})); }},
        {"give agreement", [](auto &client) { return kindOf(graph::giveAgreement(client, {})); }},
        {"sync", [device](auto &client) { return kindOf(graph::requestSync(client, device, {})); }},
        {"upload",
         [upload, serial](auto &client) {
             return kindOf(graph::uploadCertificate(client, *upload, serial, {}));
         }},
    };
}

void addStatuses(const char *name, const std::function<void(QTestData &, int)> &fill)
{
    for (const int status : {301, 302, 303, 307, 308})
        fill(QTest::addRow("%s, %d", name, status), status);
}

QByteArray page(const QByteArray &next)
{
    return R"({"value":[{"id":"d","operatingSystem":"iOS"}],"@odata.nextLink":")" + next + "\"}";
}

} // namespace

Q_DECLARE_METATYPE(Call)

/// No token ever reaches another host than the one it is for, nor does another host answer in its place; the
/// other hosts are servers that record.
class TokenHostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redirectsOfGraphCarryNoToken_data();
    void redirectsOfGraphCarryNoToken();
    void linksToTheNextPageCarryNoToken_data();
    void linksToTheNextPageCarryNoToken();
    void theNextPageMayNotRedirectTheToken();
    void redirectsOfEntraCarryNoRefreshToken_data();
    void redirectsOfEntraCarryNoRefreshToken();
    void graphAndEntraSeeTheirOwnTokensOnly();
};

void TokenHostsTest::redirectsOfGraphCarryNoToken_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("host");
    const auto all = calls();
    for (const Call &call : all) {
        for (const auto &host : {u"127.0.0.1"_s, u"localhost"_s}) {
            addStatuses(qPrintable(u"%1, to %2"_s.arg(QString::fromLatin1(call.name), host)),
                        [&](QTestData &row, int status) { row << call << status << host; });
        }
    }
}

void TokenHostsTest::redirectsOfGraphCarryNoToken()
{
    QFETCH(Call, call);
    QFETCH(int, status);
    QFETCH(QString, host);
    FaultServer stranger(host);
    stranger.setHandler([](const SeenRequest &) { return support::jsonReply(R"({"value":[]})"); });
    const QUrl location = stranger.url(u"/v1.0/x"_s);
    const graph::GraphServer server(
        [&](const SeenRequest &) { return support::redirectTo(location, status); });
    graph::GraphKit kit(server.origin());
    const auto error = kit.run([&call](auto &client) { return call.make(client); });
    QCOMPARE(error, ErrorKind::CaptivePortal);
    QVERIFY(carries(server.requests().constFirst(), graphTokens));
    QCOMPARE(stranger.requests().size(), 0);
}

void TokenHostsTest::linksToTheNextPageCarryNoToken_data()
{
    QTest::addColumn<QString>("next");
    QTest::newRow("another port") << u"http://127.0.0.1:STRANGER/v1.0/x"_s;
    QTest::newRow("another host") << u"http://localhost:STRANGER/v1.0/x"_s;
    QTest::newRow("another name of this host") << u"http://localhost:GRAPH/v1.0/x"_s;
    QTest::newRow("another scheme") << u"https://127.0.0.1:GRAPH/v1.0/x"_s;
    QTest::newRow("another scheme and port") << u"https://127.0.0.1:STRANGER/v1.0/x"_s;
    QTest::newRow("without a port") << u"http://127.0.0.1/v1.0/x"_s;
    QTest::newRow("our host as a user") << u"http://127.0.0.1:GRAPH@127.0.0.1:STRANGER/v1.0/x"_s;
    QTest::newRow("our host as a name before it") << u"http://127.0.0.1.localhost:STRANGER/v1.0/x"_s;
    QTest::newRow("without a scheme") << u"//127.0.0.1:STRANGER/v1.0/x"_s;
    QTest::newRow("a backslash") << u"http://127.0.0.1:STRANGER\\\\@127.0.0.1:GRAPH/v1.0/x"_s;
}

/// Pages that come one after the other.
static base::Result<std::vector<facts::Device>> oneChain(graph::GraphClient &client)
{
    return graph::readDevicesSince(client, QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC), {});
}

void TokenHostsTest::linksToTheNextPageCarryNoToken()
{
    QFETCH(QString, next);
    FaultServer stranger;
    stranger.setHandler([](const SeenRequest &) { return support::jsonReply(R"({"value":[]})"); });
    FaultServer server;
    QString link = next;
    link.replace(u"STRANGER"_s, QString::number(stranger.port()));
    link.replace(u"GRAPH"_s, QString::number(server.port()));
    const QByteArray second = server.url(u"/v1.0/deviceManagement/managedDevices?page=2"_s).toEncoded();
    server.enqueue(support::jsonReply(page(second)));
    server.enqueue(support::jsonReply(page(link.toLatin1())));
    graph::GraphKit kit(server.url(QString()));
    const auto devices = kit.run(oneChain);
    QVERIFY(!devices.has_value());
    QCOMPARE(devices.error().kind, ErrorKind::BadReply);
    QCOMPARE(stranger.requests().size(), 0);
    QCOMPARE(server.requests().size(), 2); // the page that named the link was the last one
    QVERIFY(carries(server.requests().constLast(), graphTokens));
}

void TokenHostsTest::theNextPageMayNotRedirectTheToken()
{
    FaultServer stranger;
    stranger.setHandler([](const SeenRequest &) { return support::jsonReply(R"({"value":[]})"); });
    FaultServer server;
    server.enqueue(support::jsonReply(page(server.url(u"/v1.0/page2"_s).toEncoded())));
    server.enqueue(support::redirectTo(stranger.url(u"/v1.0/page2"_s)));
    server.setHandler([](const SeenRequest &) { return support::jsonReply(R"({"value":[]})"); });
    graph::GraphKit kit(server.url(QString()));
    const auto devices = kit.run(oneChain);
    QVERIFY(!devices.has_value());
    QCOMPARE(devices.error().kind, ErrorKind::CaptivePortal);
    QVERIFY(carries(server.requests().at(1), graphTokens));
    QCOMPARE(stranger.requests().size(), 0);
}

void TokenHostsTest::redirectsOfEntraCarryNoRefreshToken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("host");
    for (const auto &host : {u"127.0.0.1"_s, u"localhost"_s})
        addStatuses(qPrintable(u"to "_s + host), [&](QTestData &row, int status) { row << status << host; });
}

void TokenHostsTest::redirectsOfEntraCarryNoRefreshToken()
{
    QFETCH(int, status);
    QFETCH(QString, host);
    FaultServer stranger(host);
    stranger.setHandler([](const SeenRequest &) { return support::jsonReply("{}"); });
    RotatingEntra entra;
    entra.answerNext(support::redirectTo(stranger.url(u"/token"_s), status));
    net::HttpClient http({.userAgent = "Pushkeeper-Test/1", .proxy = net::HttpProxy()});
    support::FakeClock clock(QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC));
    auth::EntraTokenSource source(entra.registration(), http, clock);
    source.adopt(RotatingEntra::firstTokens({auth::refresherScope()}), {}, {});
    clock.advance(std::chrono::hours(1));
    const auto ask = [&] { return source.accessToken({auth::refresherScope()}, {}); };
    QVERIFY(!support::runOnWorker(ask).has_value());
    QCOMPARE(entra.shown(), QStringList{u"refresh-0"_s});
    QCOMPARE(stranger.requests().size(), 0);
    QVERIFY(support::runOnWorker(ask).has_value()); // the sign-in goes on
}

void TokenHostsTest::graphAndEntraSeeTheirOwnTokensOnly()
{
    RotatingEntra entra;
    FaultServer server;
    server.enqueue(support::jsonReply("{}", 401));
    server.setHandler([](const SeenRequest &) { return support::jsonReply(R"({"value":[]})"); });
    net::HttpClient http({.userAgent = "Pushkeeper-Test/1", .proxy = net::HttpProxy()});
    support::FakeClock clock(QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC));
    auth::EntraTokenSource source(entra.registration(), http, clock);
    source.adopt(RotatingEntra::firstTokens({auth::refresherScope()}), {}, {});
    graph::GraphClient client(server.url(QString()),
                              {.http = http, .clock = clock, .watch = source, .renew = source});
    const auto devices = support::runOnWorker([&] { return oneChain(client); });
    QVERIFY(devices.has_value());
    QCOMPARE(server.requests().at(0).header("Authorization"), QByteArray("Bearer access-0"));
    QCOMPARE(server.requests().at(1).header("Authorization"), QByteArray("Bearer access-1"));
    QVERIFY(!anyCarries(server.requests(), {"refresh-"}));
    QCOMPARE(entra.shown(), QStringList{u"refresh-0"_s});
    QVERIFY(!anyCarries(entra.requests(), {"access-"}));
}

QTEST_GUILESS_MAIN(TokenHostsTest)
#include "tst_tokenhosts.moc"
