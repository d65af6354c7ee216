// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "netkit.h"
#include "support/faultserver.h"

#include <QProcess>

#include <memory>
#include <vector>

using namespace pushkeeper::net;
using namespace pushkeeper::support;
using namespace Qt::StringLiterals;
using pushkeeper::base::CancelToken;
using pushkeeper::base::ErrorKind;
using pushkeeper::base::Result;

namespace {

constexpr QLatin1String childOption("--send-on-main-thread");

FaultReply heldReply()
{
    FaultReply reply = jsonReply("{}");
    reply.isHeld = true;
    return reply;
}

/// What the test's own program does as a child: the assertion ends it.
int sendOnMainThread()
{
    HttpClient client(testSettings());
    CancelToken token;
    token.cancel();
    const auto result = client.send({.url = QUrl(u"http://127.0.0.1:1/"_s)}, token);
    return result ? 1 : 0;
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheAnswer();
    void sendsHeadersAndBody();
    void introducesItself();
    void anyStatusIsAnAnswer_data();
    void anyStatusIsAnAnswer();
    void unpacksGzip();
    void answersToHeadHaveNoBody();
    void keepsNoCookies();
    void keepsNothingInACache();
    void refusesAnUnsendableRequest();
    void manyWorkersAtOnce();
    void cancelledWhileWaiting();
    void cancelledBefore();
    void destructorEndsWhatRuns();
    void mainThreadIsRefused();
};

void TestHttpClient::bringsTheAnswer()
{
    FaultServer server;
    FaultReply reply = jsonReply(R"({"value":[]})");
    reply.headers.emplaceBack("Date", "Tue, 24 Nov 2026 12:00:00 GMT");
    server.enqueue(reply);
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, {.url = server.url(u"/v1.0/devices?$top=5"_s)});
    QVERIFY(result.has_value());
    QCOMPARE(result->status, 200);
    QCOMPARE(result->url, server.url(u"/v1.0/devices?$top=5"_s));
    QCOMPARE(result->body, QByteArray(R"({"value":[]})"));
    QCOMPARE(result->header("content-type"), QByteArray("application/json"));
    QCOMPARE(result->date(), std::optional(QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().target, QByteArray("/v1.0/devices?$top=5"));
}

void TestHttpClient::sendsHeadersAndBody()
{
    FaultServer server;
    HttpClient client(testSettings());
    for (const QByteArray &method :
         {QByteArray("POST"), QByteArray("PATCH"), QByteArray("PUT"), QByteArray("DELETE")}) {
        const QByteArray body = method == "DELETE" ? QByteArray() : QByteArray(300'000, 'x') + method;
        server.enqueue(jsonReply("{}"));
        const auto result = sendFromWorker(
            client, {.method = method,
                     .url = server.url(),
                     .headers = {{"Authorization", "Bearer T"}, {"Content-Type", "application/json"}},
                     .body = body});
        QVERIFY(result.has_value());
        const SeenRequest seen = server.requests().constLast();
        QCOMPARE(seen.method, method);
        QCOMPARE(seen.body, body);
        QCOMPARE(seen.header("Authorization"), QByteArray("Bearer T"));
        QCOMPARE(seen.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(seen.header("Content-Length"), QByteArray::number(body.size()));
    }
}

void TestHttpClient::introducesItself()
{
    FaultServer server;
    HttpClient client(testSettings());
    QVERIFY(sendFromWorker(client, {.url = server.url()}).has_value());
    QCOMPARE(server.requests().constLast().header("User-Agent"), QByteArray("Pushkeeper-Test/1"));
    QVERIFY(sendFromWorker(client, {.url = server.url(), .headers = {{"User-Agent", "Other"}}}).has_value());
    QCOMPARE(server.requests().constLast().header("User-Agent"), QByteArray("Other"));
}

void TestHttpClient::anyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
         {200, 201, 304, 400, 401, 403, 404, 405, 409, 410, 412, 418, 423, 429, 500, 501, 502, 503, 504, 509})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::anyStatusIsAnAnswer()
{
    QFETCH(int, status);
    FaultServer server;
    const QByteArray body = status == 304 ? QByteArray() : QByteArray(R"({"error":{}})");
    FaultReply reply = jsonReply(body, status);
    reply.headers.emplaceBack("WWW-Authenticate", R"(Bearer error="insufficient_claims", claims="e30=")");
    server.enqueue(reply);
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, {.url = server.url()});
    QVERIFY(result.has_value());
    QCOMPARE(result->status, status);
    QCOMPARE(result->body, body);
    QVERIFY(result->header("WWW-Authenticate").startsWith("Bearer error"));
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::unpacksGzip()
{
    FaultServer server;
    const QByteArray body(20LL * 1024 * 1024, 'x'); // packs so well that Qt's own guard would trip
    server.enqueue(gzipReply(body));
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, {.url = server.url(), .mostBytes = body.size()});
    QVERIFY(result.has_value());
    QCOMPARE(result->body.size(), body.size());
    QVERIFY(result->body == body);
    QVERIFY(server.requests().constFirst().header("Accept-Encoding").contains("gzip"));
}

void TestHttpClient::answersToHeadHaveNoBody()
{
    FaultServer server;
    server.enqueue(jsonReply("12345"));
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, {.method = "HEAD", .url = server.url()});
    QVERIFY(result.has_value());
    QCOMPARE(result->header("Content-Length"), QByteArray("5"));
    QCOMPARE(result->body, QByteArray());
}

void TestHttpClient::keepsNoCookies()
{
    FaultServer server;
    server.enqueue({.headers = {{"Set-Cookie", "session=1"}}, .body = "x"});
    HttpClient client(testSettings());
    QVERIFY(sendFromWorker(client, {.url = server.url()}).has_value());
    QVERIFY(sendFromWorker(client, {.url = server.url()}).has_value());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().constLast().header("Cookie"), QByteArray());
}

void TestHttpClient::keepsNothingInACache()
{
    FaultServer server;
    const FaultHeaders storable{{"Cache-Control", "max-age=3600"}, {"ETag", "\"1\""}};
    server.enqueue({.headers = storable, .body = "first"});
    server.enqueue({.headers = storable, .body = "second"});
    HttpClient client(testSettings());
    QCOMPARE(sendFromWorker(client, {.url = server.url()})->body, QByteArray("first"));
    QCOMPARE(sendFromWorker(client, {.url = server.url()})->body, QByteArray("second"));
    QCOMPARE(server.requests().constLast().header("Cache-Control"), QByteArray("no-cache"));
}

void TestHttpClient::refusesAnUnsendableRequest()
{
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, {.url = QUrl(u"file:///etc/passwd"_s)});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Internal);
}

void TestHttpClient::manyWorkersAtOnce()
{
    constexpr int workers = 24;
    constexpr int connections = 6; // of Qt, to one host
    FaultServer server;
    server.setHandler(
        [](const SeenRequest &request) { return FaultReply{.body = request.target, .isHeld = true}; });
    HttpClient client(testSettings());
    std::vector<std::unique_ptr<OnWorker<Result<HttpReply>>>> running;
    running.reserve(workers);
    for (int i = 0; i < workers; ++i) {
        running.push_back(startOnWorker([&client, url = server.url(u"/%1"_s.arg(i))] {
            return client.send({.url = url}, CancelToken());
        }));
    }
    QVERIFY(QTest::qWaitFor([&] { return server.requests().size() == connections; }, 30'000));
    server.release();
    for (int i = 0; i < workers; ++i) {
        const auto result = running.at(static_cast<std::size_t>(i))->take();
        QVERIFY(result.has_value());
        QCOMPARE(result->body, "/" + QByteArray::number(i));
    }
    QCOMPARE(server.requests().size(), workers);
}

void TestHttpClient::cancelledWhileWaiting()
{
    FaultServer server;
    server.enqueue(heldReply());
    HttpClient client(testSettings());
    CancelToken token;
    const auto running = startOnWorker([&] { return client.send({.url = server.url()}, token); });
    QVERIFY(QTest::qWaitFor([&] { return server.requests().size() == 1; }, 30'000));
    QVERIFY(!running->isFinished());
    token.cancel();
    const auto result = running->take();
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(result.error().subject, u"127.0.0.1"_s);
    QVERIFY(sendFromWorker(client, {.url = server.url()}).has_value()); // the client is as good as before
}

void TestHttpClient::cancelledBefore()
{
    FaultServer server;
    HttpClient client(testSettings());
    CancelToken token;
    token.cancel();
    const auto result = runOnWorker([&] { return client.send({.url = server.url()}, token); });
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QVERIFY(sendFromWorker(client, {.url = server.url()}).has_value());
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::destructorEndsWhatRuns()
{
    FaultServer server;
    server.setHandler([](const SeenRequest &) { return heldReply(); });
    auto client = std::make_unique<HttpClient>(testSettings());
    const auto send = [&server, raw = client.get()] {
        return raw->send({.url = server.url()}, CancelToken());
    };
    const auto first = startOnWorker(send);
    const auto second = startOnWorker(send);
    QVERIFY(QTest::qWaitFor([&] { return server.requests().size() == 2; }, 30'000));
    client.reset();
    const auto firstResult = first->take();
    const auto secondResult = second->take();
    QVERIFY(!firstResult.has_value());
    QCOMPARE(firstResult.error().kind, ErrorKind::Cancelled);
    QVERIFY(!secondResult.has_value());
    QCOMPARE(secondResult.error().kind, ErrorKind::Cancelled);
}

void TestHttpClient::mainThreadIsRefused()
{
#if defined(QT_NO_DEBUG) && !defined(QT_FORCE_ASSERTS)
    QSKIP("assertions are off");
#else
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {childOption});
    QVERIFY(child.waitForFinished());
    const QByteArray output = child.readAllStandardError();
    QVERIFY2(output.contains("belongs on a worker"), output.constData());
#endif
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(childOption))
        return sendOnMainThread();
    TestHttpClient test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_httpclient.moc"
