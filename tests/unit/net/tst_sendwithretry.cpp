// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/sendwithretry.h"

#include "netkit.h"
#include "support/fakeclock.h"
#include "support/faultserver.h"

#include <QSet>
#include <QUuid>

using namespace pushkeeper::net;
using namespace pushkeeper::support;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pushkeeper::base::CancelToken;
using pushkeeper::base::ErrorKind;
using pushkeeper::base::Result;
using std::chrono::milliseconds;

namespace {

/// 12 hours off, so that a test sees whose time counts.
QDateTime noon()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

struct Net
{
    FaultServer server;
    HttpClient client{testSettings()};
    FakeClock clock{noon()};
    CancelToken token;

    Result<HttpReply> send(const FaultHeaders &headers = {})
    {
        HttpRequest request{.url = server.url()};
        for (const auto &[name, value] : headers)
            request.headers += HttpHeader{name, value};
        return runOnWorker([&] { return sendRepeatably(client, request, clock, token); });
    }
};

/// Cancels the token instead of waiting, as a user does who has seen enough.
class ImpatientClock final : public pushkeeper::base::Clock
{
public:
    QDateTime now() const override { return noon(); }
    std::optional<milliseconds> offset() const override { return {}; }
    bool wait(milliseconds duration, const CancelToken &token) override
    {
        CancelToken same = token;
        same.cancel();
        return !token.waitFor(duration);
    }
};

} // namespace

class TestSendWithRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstAnswerIsEnough();
    void waitsAsTheServiceSays();
    void datesGoByTheServersClock();
    void brokenConnectionIsTriedAgain();
    void lastAnswerIsReturned();
    void lastErrorIsReturned();
    void tooLongAPauseIsThrottled();
    void eachTryHasItsOwnId();
    void givenIdIsKept();
    void cancelledInThePause();
};

void TestSendWithRetry::firstAnswerIsEnough()
{
    Net net;
    net.server.enqueue(jsonReply("{}", 400));
    const auto result = net.send();
    QVERIFY(result.has_value());
    QCOMPARE(result->status, 400);
    QCOMPARE(net.server.requests().size(), 1);
    QVERIFY(net.clock.waits().isEmpty());
}

void TestSendWithRetry::waitsAsTheServiceSays()
{
    Net net;
    net.server.enqueue(throttledReply("2.128"));
    net.server.enqueue(throttledReply("7", 503));
    net.server.enqueue(jsonReply("good"));
    const auto result = net.send();
    QVERIFY(result.has_value());
    QCOMPARE(result->body, QByteArray("good"));
    QCOMPARE(net.clock.waits(), (QList<milliseconds>{2128ms, 7s}));
}

void TestSendWithRetry::datesGoByTheServersClock()
{
    Net net;
    FaultReply reply = throttledReply("Wed, 25 Nov 2026 00:00:30 GMT");
    reply.headers.emplaceBack("Date", "Wed, 25 Nov 2026 00:00:00 GMT");
    net.server.enqueue(reply);
    net.server.enqueue(throttledReply("Tue, 24 Nov 2026 12:01:30 GMT")); // without a Date: our clock counts
    net.server.enqueue(jsonReply("good"));
    QVERIFY(net.send().has_value());
    QCOMPARE(net.clock.waits(), (QList<milliseconds>{30s, 60s}));
}

void TestSendWithRetry::brokenConnectionIsTriedAgain()
{
    Net net;
    net.server.enqueue({.body = "x", .fault = Fault::CutBody});
    net.server.enqueue(jsonReply("good"));
    const auto result = net.send();
    QVERIFY(result.has_value());
    QCOMPARE(result->body, QByteArray("good"));
    QCOMPARE(net.clock.waits().size(), 1);
    QVERIFY(net.clock.waits().constFirst() > 500ms && net.clock.waits().constFirst() <= 1s);
}

void TestSendWithRetry::lastAnswerIsReturned()
{
    Net net;
    net.server.setHandler([](const SeenRequest &) { return throttledReply("1"); });
    const auto result = net.send();
    QVERIFY(result.has_value());
    QCOMPARE(result->status, 429);
    QCOMPARE(net.server.requests().size(), 4);
    QCOMPARE(net.clock.waits().size(), 3);
}

void TestSendWithRetry::lastErrorIsReturned()
{
    Net net;
    net.server.setHandler(
        [](const SeenRequest &) { return FaultReply{.body = "x", .fault = Fault::CutBody}; });
    const auto result = net.send();
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Offline);
    QCOMPARE(net.clock.waits().size(), 3);
}

void TestSendWithRetry::tooLongAPauseIsThrottled()
{
    Net net;
    FaultReply reply = throttledReply("3600.5");
    reply.headers.emplaceBack("request-id", "0815");
    net.server.enqueue(reply);
    const auto result = net.send();
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Throttled);
    QCOMPARE(result.error().retryAfter, 3601s);
    QCOMPARE(result.error().httpStatus, 429);
    QCOMPARE(result.error().requestId, u"0815"_s);
    QCOMPARE(result.error().subject, u"127.0.0.1"_s);
    QVERIFY(net.clock.waits().isEmpty());
    QCOMPARE(net.server.requests().size(), 1);
}

void TestSendWithRetry::eachTryHasItsOwnId()
{
    Net net;
    net.server.enqueue(throttledReply("1"));
    net.server.enqueue(throttledReply("1"));
    QVERIFY(net.send().has_value());
    QSet<QUuid> ids;
    const QList<SeenRequest> requests = net.server.requests();
    for (const SeenRequest &request : requests)
        ids += QUuid::fromString(QString::fromLatin1(request.header("client-request-id")));
    QCOMPARE(ids.size(), 3);
    QVERIFY(!ids.contains(QUuid()));
}

void TestSendWithRetry::givenIdIsKept()
{
    Net net;
    net.server.enqueue(throttledReply("1"));
    QVERIFY(net.send({{"Client-Request-Id", "mine"}}).has_value());
    QCOMPARE(net.server.requests().size(), 2);
    const QList<SeenRequest> requests = net.server.requests();
    for (const SeenRequest &request : requests)
        QCOMPARE(request.header("client-request-id"), QByteArray("mine"));
}

void TestSendWithRetry::cancelledInThePause()
{
    Net net;
    ImpatientClock clock;
    net.server.enqueue(throttledReply("200"));
    const auto result =
        runOnWorker([&] { return sendRepeatably(net.client, {.url = net.server.url()}, clock, net.token); });
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(net.server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestSendWithRetry)
#include "tst_sendwithretry.moc"
