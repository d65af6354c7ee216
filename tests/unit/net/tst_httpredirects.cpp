// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "netkit.h"
#include "support/faultserver.h"

using namespace pushkeeper::net;
using namespace pushkeeper::support;
using namespace Qt::StringLiterals;
using pushkeeper::base::ErrorKind;

namespace {

HttpRequest authorized(const QUrl &url, const QByteArray &method = "GET")
{
    return {.method = method,
            .url = url,
            .headers = {{"Authorization", "Bearer SECRET"},
                        {"Cookie", "session=SECRET"},
                        {"x-ms-client", "SECRET"},
                        {"client-request-id", "0815"}},
            .body = method == "GET" ? QByteArray() : QByteArray("SECRET")};
}

bool holdsSecret(const SeenRequest &request)
{
    bool found = request.body.contains("SECRET") || request.target.contains("SECRET");
    for (const auto &[name, value] : request.headers)
        found = found || value.contains("SECRET");
    return found;
}

} // namespace

class TestHttpRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheTokenWithinTheOrigin();
    void tokenNeverReachesAnotherOrigin_data();
    void tokenNeverReachesAnotherOrigin();
    void tokenDoesNotComeBack();
    void postIsNotFollowed();
    void postIsFollowedWithinTheOrigin();
    void postNeverReachesAnotherOrigin();
    void loopIsABadReply();
    void fiveRedirectsAreFollowed();
};

void TestHttpRedirects::keepsTheTokenWithinTheOrigin()
{
    FaultServer server;
    server.enqueue(redirectTo(QUrl(u"/second?x=1"_s)));
    server.enqueue(jsonReply("good"));
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, authorized(server.url(u"/first"_s)));
    QVERIFY(result.has_value());
    QCOMPARE(result->body, QByteArray("good")); // and nothing of the first answer
    QCOMPARE(result->url, server.url(u"/second?x=1"_s));
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().constLast().header("Authorization"), QByteArray("Bearer SECRET"));
}

void TestHttpRedirects::tokenNeverReachesAnotherOrigin_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("other port, %d", status) << u"127.0.0.1"_s << status;
        QTest::addRow("other host, %d", status) << u"localhost"_s << status;
    }
}

void TestHttpRedirects::tokenNeverReachesAnotherOrigin()
{
    QFETCH(QString, host);
    QFETCH(int, status);
    FaultServer graph;
    FaultServer stranger(host);
    graph.enqueue(redirectTo(stranger.url(u"/file"_s), status));
    stranger.enqueue(jsonReply("good"));
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, authorized(graph.url()));
    QVERIFY(result.has_value());
    QCOMPARE(result->url, stranger.url(u"/file"_s));
    QVERIFY(holdsSecret(graph.requests().constFirst()));
    QCOMPARE(stranger.requests().size(), 1);
    QVERIFY(!holdsSecret(stranger.requests().constFirst()));
    QCOMPARE(stranger.requests().constFirst().header("client-request-id"), QByteArray("0815"));
}

void TestHttpRedirects::tokenDoesNotComeBack()
{
    FaultServer graph;
    FaultServer stranger;
    graph.enqueue(redirectTo(stranger.url()));
    stranger.enqueue(redirectTo(graph.url(u"/chosen-by-the-stranger"_s)));
    graph.enqueue(jsonReply("good"));
    HttpClient client(testSettings());
    QVERIFY(sendFromWorker(client, authorized(graph.url())).has_value());
    QCOMPARE(graph.requests().size(), 2);
    QVERIFY(!holdsSecret(graph.requests().constLast()));
}

void TestHttpRedirects::postIsNotFollowed()
{
    FaultServer server;
    server.enqueue(redirectTo(server.url(u"/second"_s), 302));
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, authorized(server.url(), "POST"));
    QVERIFY(result.has_value());
    QCOMPARE(result->status, 302);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpRedirects::postIsFollowedWithinTheOrigin()
{
    FaultServer server;
    server.enqueue(redirectTo(server.url(u"/second"_s), 307));
    server.enqueue(jsonReply("good"));
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, authorized(server.url(), "PATCH"));
    QVERIFY(result.has_value());
    QCOMPARE(result->status, 200);
    const SeenRequest second = server.requests().constLast();
    QCOMPARE(second.method, QByteArray("PATCH"));
    QCOMPARE(second.body, QByteArray("SECRET"));
}

void TestHttpRedirects::postNeverReachesAnotherOrigin()
{
    FaultServer graph;
    FaultServer stranger(u"localhost"_s);
    graph.enqueue(redirectTo(stranger.url(), 307));
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, authorized(graph.url(), "POST"));
    QVERIFY(result.has_value());
    QCOMPARE(result->status, 307);
    QCOMPARE(stranger.requests().size(), 0);
}

void TestHttpRedirects::loopIsABadReply()
{
    FaultServer server;
    server.setHandler([url = server.url()](const SeenRequest &) { return redirectTo(url); });
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, authorized(server.url()));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::BadReply);
    QCOMPARE(server.requests().size(), 6);
}

void TestHttpRedirects::fiveRedirectsAreFollowed()
{
    FaultServer server;
    for (int i = 0; i < 5; ++i)
        server.enqueue(redirectTo(server.url(u"/%1"_s.arg(i))));
    server.enqueue(jsonReply("good"));
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, authorized(server.url()));
    QVERIFY(result.has_value());
    QCOMPARE(result->body, QByteArray("good"));
}

QTEST_GUILESS_MAIN(TestHttpRedirects)
#include "tst_httpredirects.moc"
