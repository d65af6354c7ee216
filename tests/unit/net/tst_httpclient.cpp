// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"
#include "net/sendwithretry.h"
#include "support/fakeclock.h"
#include "support/faultserver.h"

#include <QTest>

#include <atomic>
#include <future>
#include <vector>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::FaultReply;
using support::FaultServer;
using Fault = support::FaultReply::Fault;

Q_DECLARE_METATYPE(FaultReply)

namespace {

/// As a worker would.
base::Result<net::HttpReply> send(net::HttpClient &client, const net::HttpRequest &request,
                                  const base::CancelToken &token = {})
{
    return std::async(std::launch::async, [&] { return client.send(request, token); }).get();
}

/// 64 MiB of zeros, compressed.
QByteArray bomb()
{
    const QByteArray zeros(64 * 1024 * 1024, '\0');
    // qCompress puts the length before a zlib stream, which is what "deflate" means.
    return qCompress(zeros, 9).mid(4);
}

} // namespace

/// The client over real connections, with servers that misbehave.
class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsAnAnswerOfAnyStatus();
    void faultsAreToldApart_data();
    void faultsAreToldApart();
    void aSlowBodyMeetsTheDeadline();
    void cancelEndsTheWait();
    void credentialsStayAtHome();
    void redirectsEndSomewhere();
    void nobodyListens();
    void aBodyIsNeverSentTwice();
    void manyWorkersAtOnce();
    void theEndOfTheClientEndsItsWork();
    void repeatsWithPausesOfTheClock();
    void cancelEndsAPause();
};

void HttpClientTest::bringsAnAnswerOfAnyStatus()
{
    const FaultServer server([](const auto &request) {
        return FaultReply{.status = request.target == "/teapot" ? 418 : 404,
                          .headers = {{"Date", "Tue, 24 Nov 2026 12:00:00 GMT"}},
                          .body = request.method + ' ' + request.body};
    });
    net::HttpClient client("tests/1");
    QUrl url = server.origin();
    url.setPath(u"/teapot"_s);
    const auto reply = send(client, {.method = "POST", .url = url, .body = "tea"});
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 418);
    QCOMPARE(reply->body, QByteArray("POST tea"));
    QCOMPARE(reply->date(), QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC));
    QCOMPARE(server.requests().constFirst().header("user-agent"), QByteArray("tests/1"));
}

void HttpClientTest::faultsAreToldApart_data()
{
    QTest::addColumn<FaultReply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("reset before the head")
        << FaultReply{.fault = Fault::ResetBeforeHeaders} << ErrorKind::Offline;
    QTest::newRow("reset after the head")
        << FaultReply{.fault = Fault::ResetAfterHeaders, .body = "whole"} << ErrorKind::Offline;
    QTest::newRow("cut body") << FaultReply{.fault = Fault::CutBody, .body = "the whole body"}
                              << ErrorKind::Offline;
    // Qt gives up on what is no HTTP as if the connection had broken.
    QTest::newRow("garbage") << FaultReply{.fault = Fault::Garbage} << ErrorKind::Offline;
    QTest::newRow("bomb") << FaultReply{.headers = {{"Content-Encoding", "deflate"}}, .body = bomb()}
                          << ErrorKind::BadReply;
    QTest::newRow("broken compression")
        << FaultReply{.headers = {{"Content-Encoding", "gzip"}}, .body = "no gzip"} << ErrorKind::BadReply;
    QTest::newRow("redirect to nowhere")
        << FaultReply{.status = 302, .headers = {{"Location", "gopher://x/"}}} << ErrorKind::BadReply;
}

void HttpClientTest::faultsAreToldApart()
{
    QFETCH(FaultReply, reply);
    QFETCH(ErrorKind, kind);
    const FaultServer server([&reply](const auto &) { return reply; });
    net::HttpClient client("tests");
    const auto result = send(client, {.url = server.origin(), .mostBytes = 1024LL * 1024});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().subject, u"127.0.0.1"_s);
}

void HttpClientTest::aSlowBodyMeetsTheDeadline()
{
    const FaultServer server(
        [](const auto &) { return FaultReply{.fault = Fault::SlowBody, .body = QByteArray(100000, 'x')}; });
    net::HttpClient client("tests");
    const auto result = send(client, {.url = server.origin(), .deadline = std::chrono::milliseconds(300)});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Timeout);
}

void HttpClientTest::cancelEndsTheWait()
{
    std::promise<void> arrived;
    const FaultServer server([&arrived](const auto &) {
        arrived.set_value();
        return FaultReply{.fault = Fault::Silence};
    });
    net::HttpClient client("tests");
    const base::CancelToken token;
    auto waiting =
        std::async(std::launch::async, [&] { return client.send({.url = server.origin()}, token); });
    arrived.get_future().wait();
    base::CancelToken(token).cancel();
    const auto result = waiting.get();
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    const auto later = send(client, {.url = server.origin()}, token);
    QVERIFY(!later.has_value());
    QCOMPARE(server.requests().size(), 1);
}

void HttpClientTest::credentialsStayAtHome()
{
    const FaultServer foreign([](const auto &) { return FaultReply{.body = "foreign"}; });
    const QByteArray location = foreign.origin(u"localhost"_s).toEncoded();
    const FaultServer home([&location](const auto &) {
        return FaultReply{.status = 302, .headers = {{"Location", location}}};
    });
    net::HttpClient client("tests");
    const auto reply = send(client, {.url = home.origin(), .headers = {{"Authorization", "Bearer secret"}}});
    QVERIFY(reply.has_value());
    QCOMPARE(reply->body, QByteArray("foreign"));
    QCOMPARE(home.requests().constFirst().header("authorization"), QByteArray("Bearer secret"));
    const auto seen = foreign.requests();
    QCOMPARE(seen.size(), 1);
    for (const auto &[name, value] : seen.constFirst().headers)
        QVERIFY2(!value.contains("secret"), name.constData());
}

void HttpClientTest::redirectsEndSomewhere()
{
    const FaultServer server([](const auto &) {
        return FaultReply{.status = 302, .headers = {{"Location", "/again"}}};
    });
    net::HttpClient client("tests");
    const auto result = send(client, {.url = server.origin()});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::BadReply);
    QCOMPARE(server.requests().size(), 6);
}

void HttpClientTest::nobodyListens()
{
    QUrl url;
    {
        const FaultServer gone([](const auto &) { return FaultReply(); });
        url = gone.origin();
    }
    net::HttpClient client("tests");
    const auto result = send(client, {.url = url});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Offline);
}

/// Qt repeats a request by itself when the connection breaks before the answer.
void HttpClientTest::aBodyIsNeverSentTwice()
{
    std::atomic<int> whole = 0;
    const FaultServer server([&whole](const auto &request) {
        whole += request.body == "change" ? 1 : 0;
        return FaultReply{.fault = Fault::ResetBeforeHeaders};
    });
    net::HttpClient client("tests");
    for (const QByteArray &method : {QByteArray("PATCH"), QByteArray("POST")}) {
        whole = 0;
        const auto result = send(client, {.method = method, .url = server.origin(), .body = "change"});
        QVERIFY(!result.has_value());
        QCOMPARE(whole.load(), 1);
    }
}

void HttpClientTest::manyWorkersAtOnce()
{
    const FaultServer server([](const auto &request) { return FaultReply{.body = request.target}; });
    net::HttpClient client("tests");
    std::vector<std::future<base::Result<net::HttpReply>>> replies;
    for (int i = 0; i < 24; ++i) {
        QUrl url = server.origin();
        url.setPath(u"/%1"_s.arg(i));
        replies.push_back(
            std::async(std::launch::async, [&client, url] { return client.send({.url = url}, {}); }));
    }
    for (int i = 0; i < 24; ++i) {
        const auto reply = replies.at(size_t(i)).get();
        QVERIFY(reply.has_value());
        QCOMPARE(reply->body, '/' + QByteArray::number(i));
    }
}

void HttpClientTest::theEndOfTheClientEndsItsWork()
{
    std::promise<void> arrived;
    const FaultServer server([&arrived](const auto &) {
        arrived.set_value();
        return FaultReply{.fault = Fault::Silence};
    });
    auto client = std::make_unique<net::HttpClient>("tests");
    auto waiting = std::async(std::launch::async, [raw = client.get(), url = server.origin()] {
        return raw->send({.url = url}, {});
    });
    arrived.get_future().wait();
    client.reset();
    const auto result = waiting.get();
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

void HttpClientTest::repeatsWithPausesOfTheClock()
{
    std::atomic<int> asked = 0;
    const FaultServer server([&asked](const auto &) {
        const int number = ++asked;
        if (number == 1)
            return FaultReply{.status = 429, .headers = {{"Retry-After", "2.5"}}};
        return number == 2 ? FaultReply{.fault = Fault::CutBody, .body = "half"} : FaultReply{.body = "well"};
    });
    net::HttpClient client("tests");
    support::FakeClock clock{QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)};
    const auto reply = std::async(std::launch::async, [&] {
                           return net::sendRepeatably(client, {.url = server.origin()}, clock, {});
                       }).get();
    QVERIFY(reply.has_value());
    QCOMPARE(reply->body, QByteArray("well"));
    QCOMPARE(clock.waits().size(), 2);
    QCOMPARE(clock.waits().constFirst(), std::chrono::milliseconds(2500));
}

void HttpClientTest::cancelEndsAPause()
{
    base::CancelToken token;
    const FaultServer server([&token](const auto &) {
        // Cancelled while the answer is under way or during the pause: either way nothing is asked again.
        token.cancel();
        return FaultReply{.status = 503};
    });
    net::HttpClient client("tests");
    support::FakeClock clock{QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)};
    const auto reply = std::async(std::launch::async, [&] {
                           return net::sendRepeatably(client, {.url = server.origin()}, clock, token);
                       }).get();
    QVERIFY(!reply.has_value());
    QCOMPARE(reply.error().kind, ErrorKind::Cancelled);
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
