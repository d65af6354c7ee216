// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "netkit.h"
#include "support/faultserver.h"

#include <QTcpServer>

using namespace pushkeeper::net;
using namespace pushkeeper::support;
using namespace Qt::StringLiterals;
using pushkeeper::base::ErrorKind;

namespace {

constexpr qsizetype bombBytes = 32LL * 1024 * 1024;
constexpr std::chrono::milliseconds shortDeadline(300);

FaultReply faulty(Fault fault, const QByteArray &body = R"({"value":[)")
{
    FaultReply reply = jsonReply(body);
    reply.fault = fault;
    return reply;
}

FaultReply chunked(const QByteArray &chunks)
{
    return {.headers = {{"Transfer-Encoding", "chunked"}, {"Content-Type", "application/json"}},
            .body = chunks,
            .fault = Fault::CutBody};
}

FaultReply cutPacked()
{
    FaultReply reply = gzipReply("[\"" + QByteArray(100'000, 'x') + "\"]");
    reply.body.chop(reply.body.size() / 2);
    reply.fault = Fault::CutBody;
    return reply;
}

FaultReply packedBadly()
{
    FaultReply reply = gzipReply(QByteArray(1000, 'x'));
    reply.body.replace(10, 4, QByteArray(4, '\xff'));
    return reply;
}

/// A port on which nobody listens.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TestHttpFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultIsAnError_data();
    void faultIsAnError();
    void whatIsNotASafeMethodIsSentOnce_data();
    void whatIsNotASafeMethodIsSentOnce();
    void captivePortalIsAnAnswer();
    void endedByClosingIsAnAnswer();
    void chunksAreAnAnswer();
    void bodyOfTheExactSizeIsAnAnswer();
    void refusedConnection();
    void unknownHost();
    void clientGoesOnAfterAFault();
    void deadlineByHeldAnswer();
    void deadlineBySlowBytes();
    void deadlineCountsRedirects();
};

void TestHttpFaults::faultIsAnError_data()
{
    QTest::addColumn<FaultReply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("reset before headers") << faulty(Fault::ResetBeforeHeaders) << ErrorKind::Offline;
    QTest::newRow("reset after headers") << faulty(Fault::ResetAfterHeaders) << ErrorKind::Offline;
    QTest::newRow("cut body") << faulty(Fault::CutBody) << ErrorKind::Offline;
    QTest::newRow("cut body of an error")
        << FaultReply{.status = 503, .body = "unavail", .fault = Fault::CutBody} << ErrorKind::Offline;
    QTest::newRow("cut packed body") << cutPacked() << ErrorKind::Offline;
    QTest::newRow("cut between chunks") << chunked("2\r\n[1\r\n") << ErrorKind::Offline;
    QTest::newRow("cut in the first chunk") << chunked("50\r\n[1,2") << ErrorKind::Offline;
    QTest::newRow("cut in a later chunk") << chunked("2\r\n[1\r\n50\r\n,2,3") << ErrorKind::Offline;
    QTest::newRow("garbage") << faulty(Fault::Garbage, "\x16\x03\x01 this is no HTTP at all\r\n\r\n")
                             << ErrorKind::Offline;
    QTest::newRow("mail server") << faulty(Fault::Garbage, "220 mail ESMTP\r\n") << ErrorKind::Offline;
    QTest::newRow("badly packed") << packedBadly() << ErrorKind::BadReply;
    QTest::newRow("too big") << jsonReply(QByteArray(2'000'001, 'x')) << ErrorKind::BadReply;
    QTest::newRow("bomb") << gzipBombReply(bombBytes) << ErrorKind::BadReply;
}

void TestHttpFaults::faultIsAnError()
{
    QFETCH(FaultReply, reply);
    QFETCH(ErrorKind, kind);
    FaultServer server;
    server.setHandler([reply](const SeenRequest &) { return reply; });
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, {.url = server.url(), .mostBytes = 2'000'000});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().subject, u"127.0.0.1"_s);
}

void TestHttpFaults::whatIsNotASafeMethodIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("body");
    QTest::newRow("POST without a body") << QByteArray("POST") << QByteArray();
    QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray(300'000, 'x');
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray();
}

void TestHttpFaults::whatIsNotASafeMethodIsSentOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    FaultServer server;
    server.setHandler([](const SeenRequest &) { return faulty(Fault::ResetBeforeHeaders); });
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, {.method = method, .url = server.url(), .body = body});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Offline);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpFaults::captivePortalIsAnAnswer()
{
    FaultServer server;
    server.enqueue(captivePortalReply());
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, {.url = server.url()});
    QVERIFY(result.has_value());
    QCOMPARE(result->header("Content-Type"), QByteArray("text/html"));
}

void TestHttpFaults::endedByClosingIsAnAnswer()
{
    FaultServer server;
    server.enqueue({.headers = {{"Connection", "close"}}, .body = "all of it"});
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, {.url = server.url()});
    QVERIFY(result.has_value());
    QCOMPARE(result->body, QByteArray("all of it"));
}

void TestHttpFaults::chunksAreAnAnswer()
{
    FaultServer server;
    server.enqueue(chunked("2\r\n[1\r\n5\r\n,2,3]\r\n0\r\n\r\n"));
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, {.url = server.url()});
    QVERIFY(result.has_value());
    QCOMPARE(result->body, QByteArray("[1,2,3]"));
}

void TestHttpFaults::bodyOfTheExactSizeIsAnAnswer()
{
    FaultServer server;
    const QByteArray body(2'000'000, 'x');
    server.enqueue(jsonReply(body));
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, {.url = server.url(), .mostBytes = body.size()});
    QVERIFY(result.has_value());
    QVERIFY(result->body == body);
}

void TestHttpFaults::refusedConnection()
{
    HttpClient client(testSettings());
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(freePort()));
    const auto result = sendFromWorker(client, {.url = url});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Offline);
    QVERIFY(result.error().detail.startsWith("ConnectionRefusedError"_L1));
}

void TestHttpFaults::unknownHost()
{
    HttpClient client({.userAgent = "x", .proxy = HttpProxy()});
    const auto result = sendFromWorker(client, {.url = QUrl(u"http://nobody.invalid/"_s)});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Offline);
    QCOMPARE(result.error().subject, u"nobody.invalid"_s);
    QVERIFY(result.error().detail.startsWith("HostNotFoundError"_L1));
}

void TestHttpFaults::clientGoesOnAfterAFault()
{
    FaultServer server;
    server.enqueue(faulty(Fault::CutBody));
    server.enqueue(jsonReply("good"));
    HttpClient client(testSettings());
    QVERIFY(!sendFromWorker(client, {.url = server.url()}).has_value());
    QCOMPARE(sendFromWorker(client, {.url = server.url()})->body, QByteArray("good"));
}

void TestHttpFaults::deadlineByHeldAnswer()
{
    FaultServer server;
    FaultReply reply = jsonReply("{}");
    reply.isHeld = true;
    server.enqueue(reply);
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, {.url = server.url(), .deadline = shortDeadline});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Timeout);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpFaults::deadlineBySlowBytes()
{
    FaultServer server;
    server.enqueue(faulty(Fault::SlowBytes));
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, {.url = server.url(), .deadline = shortDeadline});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Timeout);
}

/// Every hop is within the deadline, and only all of them together are not: a deadline for each would end
/// with one redirect too many.
void TestHttpFaults::deadlineCountsRedirects()
{
    FaultServer server;
    server.setHandler([url = server.url()](const SeenRequest &) {
        FaultReply reply = redirectTo(url);
        reply.delay = shortDeadline / 3;
        return reply;
    });
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, {.url = server.url(), .deadline = shortDeadline});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Timeout);
}

QTEST_GUILESS_MAIN(TestHttpFaults)
#include "tst_httpfaults.moc"
