// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/sendwithretry.h"
#include "netkit.h"
#include "support/blackhole.h"
#include "support/fakeclock.h"
#include "support/faultserver.h"

#include <vector>

using namespace pushkeeper::net;
using namespace pushkeeper::support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pushkeeper::base::CancelToken;
using pushkeeper::base::Error;
using pushkeeper::base::ErrorKind;

namespace {

constexpr std::chrono::milliseconds moment = 300ms;

HttpClient::Settings limited(std::chrono::milliseconds first, std::chrono::milliseconds later)
{
    return {.userAgent = "x", .firstConnectLimit = first, .connectLimit = later};
}

Error errorOf(HttpClient &client, const HttpRequest &request)
{
    const auto result = sendFromWorker(client, request);
    return result ? Error{.detail = u"an answer"_s} : result.error();
}

/// The answer of a server that is gone afterwards.
quint16 portOfOneWhoAnswered(HttpClient &client)
{
    FaultServer server;
    server.enqueue({.headers = {{"Connection", "close"}}, .body = "{}"});
    return sendFromWorker(client, {.url = server.url()}) ? server.port() : 0;
}

QUrl urlOf(quint16 port)
{
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(port));
}

quint16 closedPort()
{
    return FaultServer().port();
}

} // namespace

/// Whoever is offline is told so at the first contact, and not after a deadline or several tries.
class TestHttpConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silentHostIsOfflineLongBeforeTheDeadline_data();
    void silentHostIsOfflineLongBeforeTheDeadline();
    void redirectToASilentHostIsOffline();
    void silentProxyIsAProxyError();
    void whoAnsweredBeforeIsGivenMoreTime();
    void whoAnsweredBeforeIsOfflineInTheEnd();
    void brokenOffIsNotUnreached();
    void whoStandsInLineIsNotOffline();
    void unreachedHostIsAskedOnce_data();
    void unreachedHostIsAskedOnce();
    void whoAnsweredBeforeIsAskedOnceMore();
};

void TestHttpConnect::silentHostIsOfflineLongBeforeTheDeadline_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("plain") << u"http"_s;
    QTest::newRow("tls") << u"https"_s;
}

/// With the limits of the program: by the deadline, it would be a Timeout.
void TestHttpConnect::silentHostIsOfflineLongBeforeTheDeadline()
{
    QFETCH(QString, scheme);
    const BlackHole hole;
    if (!hole.isSilent())
        QSKIP("this system refuses where others are silent");
    HttpClient client(testSettings());
    QVERIFY(HttpClient::Settings().firstConnectLimit <= 3s);
    const Error error = errorOf(client, {.url = hole.url(scheme), .deadline = 15s});
    QCOMPARE(error.kind, ErrorKind::Offline);
    QCOMPARE(error.subject, u"127.0.0.1"_s);
    QVERIFY(error.isUnreached);
}

void TestHttpConnect::redirectToASilentHostIsOffline()
{
    const BlackHole hole;
    if (!hole.isSilent())
        QSKIP("this system refuses where others are silent");
    FaultServer server;
    server.setHandler([&hole](const SeenRequest &) { return redirectTo(hole.url()); });
    HttpClient client(limited(moment, 1h));
    const Error error = errorOf(client, {.url = server.url(), .deadline = 10s});
    QCOMPARE(error.kind, ErrorKind::Offline);
    QVERIFY(error.isUnreached);
}

void TestHttpConnect::silentProxyIsAProxyError()
{
    const BlackHole hole;
    if (!hole.isSilent())
        QSKIP("this system refuses where others are silent");
    HttpClient::Settings settings = limited(moment, 1h);
    settings.proxy = HttpProxy{.host = u"127.0.0.1"_s, .port = hole.port()};
    HttpClient client(settings);
    const Error error = errorOf(client, {.url = QUrl(u"https://graph.invalid/"_s), .deadline = 10s});
    QCOMPARE(error.kind, ErrorKind::Proxy);
}

/// Here the deadline comes first.
void TestHttpConnect::whoAnsweredBeforeIsGivenMoreTime()
{
    HttpClient client(limited(moment, 1h));
    const BlackHole hole(portOfOneWhoAnswered(client));
    if (!hole.isSilent())
        QSKIP("this system refuses where others are silent");
    QCOMPARE(errorOf(client, {.url = hole.url(), .deadline = moment * 4}).kind, ErrorKind::Timeout);
}

/// And counts as a stranger from then on.
void TestHttpConnect::whoAnsweredBeforeIsOfflineInTheEnd()
{
    HttpClient client(limited(moment, moment));
    const BlackHole hole(portOfOneWhoAnswered(client));
    if (!hole.isSilent())
        QSKIP("this system refuses where others are silent");
    const Error first = errorOf(client, {.url = hole.url(), .deadline = 10s});
    QCOMPARE(first.kind, ErrorKind::Offline);
    QVERIFY(!first.isUnreached);
    QVERIFY(errorOf(client, {.url = hole.url(), .deadline = 10s}).isUnreached);
}

void TestHttpConnect::brokenOffIsNotUnreached()
{
    FaultServer server;
    server.setHandler([](const SeenRequest &) { return FaultReply{.fault = Fault::ResetBeforeHeaders}; });
    HttpClient client(testSettings());
    const Error error = errorOf(client, {.method = "POST", .url = server.url(), .body = "x"});
    QCOMPARE(error.kind, ErrorKind::Offline);
    QVERIFY(!error.isUnreached);
}

/// Qt opens six connections to a host, and these are kept waiting for longer than a connection may take.
void TestHttpConnect::whoStandsInLineIsNotOffline()
{
    FaultServer server;
    FaultReply held = jsonReply("{}");
    held.isHeld = true;
    server.setHandler([held](const SeenRequest &) { return held; });
    HttpClient client(limited(moment, moment));
    std::vector<std::unique_ptr<OnWorker<pushkeeper::base::Result<HttpReply>>>> sends;
    sends.reserve(8);
    for (int number = 0; number < 8; ++number)
        sends.push_back(startOnWorker([&] { return client.send({.url = server.url()}, CancelToken()); }));
    QVERIFY(QTest::qWaitFor([&] { return server.requests().size() == 6; }, 60'000));
    // A limit of the same length, which began later, is over.
    const BlackHole hole;
    if (!hole.isSilent())
        QSKIP("this system refuses where others are silent");
    QCOMPARE(errorOf(client, {.url = hole.url()}).kind, ErrorKind::Offline);
    server.release();
    for (const auto &send : sends)
        QVERIFY(send->take().has_value());
}

void TestHttpConnect::unreachedHostIsAskedOnce_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("refused") << urlOf(closedPort());
    QTest::newRow("no such host") << QUrl(u"http://nobody.invalid/"_s);
}

void TestHttpConnect::unreachedHostIsAskedOnce()
{
    QFETCH(QUrl, url);
    HttpClient client({.userAgent = "x", .proxy = HttpProxy()});
    FakeClock clock(QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC));
    const auto result =
        runOnWorker([&] { return sendRepeatably(client, {.url = url}, clock, CancelToken()); });
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Offline);
    QVERIFY(clock.waits().isEmpty());
}

/// One pause of a second at most: nobody waits for longer than that to hear it.
void TestHttpConnect::whoAnsweredBeforeIsAskedOnceMore()
{
    HttpClient client(testSettings());
    const QUrl url = urlOf(portOfOneWhoAnswered(client));
    FakeClock clock(QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC));
    const auto result =
        runOnWorker([&] { return sendRepeatably(client, {.url = url}, clock, CancelToken()); });
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Offline);
    QCOMPARE(clock.waits().size(), 1);
    QVERIFY(clock.waits().constFirst() <= 1s);
}

QTEST_GUILESS_MAIN(TestHttpConnect)
#include "tst_httpconnect.moc"
