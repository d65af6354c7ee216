// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/postform.h"
#include "net/httpclient.h"
#include "support/faultserver.h"
#include "support/runonworker.h"

#include <QLoggingCategory>
#include <QTest>

#include <atomic>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using support::Fault;

/// A form that meets a closing connection goes out once more, and no more often.
class PostFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenConnectionIsTriedOnceMore();
    void aSecondBreakIsAnError();
    void aHostThatWasNeverReachedIsNotTriedAgain();
    void aRefusalIsAnAnswer();
    void aMomentOutOfOrderIsTriedOnceMore();
    void aPauseThatIsAskedForIsLeftToTheCaller();

private:
    static base::Result<net::HttpReply> post(const support::FaultServer &server)
    {
        net::HttpClient client({.userAgent = "Pushkeeper-Test/1", .proxy = {}});
        return support::runOnWorker(
            [&] { return auth::postForm(client, server.url(u"/token"_s), "code=x", base::CancelToken()); });
    }
};

void PostFormTest::aBrokenConnectionIsTriedOnceMore()
{
    support::FaultServer server;
    server.enqueue({.fault = Fault::ResetBeforeHeaders});
    server.enqueue(support::jsonReply("{}"));
    const auto reply = post(server);
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 200);
    const auto requests = server.requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.at(0).body, QByteArray("code=x"));
    QCOMPARE(requests.at(1).body, QByteArray("code=x"));
}

void PostFormTest::aSecondBreakIsAnError()
{
    support::FaultServer server;
    server.setHandler([](const auto &) { return support::FaultReply{.fault = Fault::ResetBeforeHeaders}; });
    const auto reply = post(server);
    QVERIFY(!reply.has_value());
    QCOMPARE(reply.error().kind, base::ErrorKind::Offline);
    QCOMPARE(server.requests().size(), 2);
}

/// The log has a line for each try.
void PostFormTest::aHostThatWasNeverReachedIsNotTriedAgain()
{
    static std::atomic<int> tries = 0;
    QLoggingCategory::setFilterRules(u"*.net.debug=true"_s);
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) {
            tries += line.startsWith("POST "_L1) ? 1 : 0;
        });
    net::HttpClient client({.userAgent = "Pushkeeper-Test/1", .proxy = {}});
    const QUrl nobody = support::FaultServer().url();
    const auto reply =
        support::runOnWorker([&] { return auth::postForm(client, nobody, "code=x", base::CancelToken()); });
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(!reply.has_value());
    QCOMPARE(reply.error().kind, base::ErrorKind::Offline);
    QCOMPARE(tries.load(), 1);
}

void PostFormTest::aRefusalIsAnAnswer()
{
    support::FaultServer server;
    server.enqueue(support::jsonReply(R"({"error":"invalid_grant"})", 400));
    const auto reply = post(server);
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 400);
    QCOMPARE(server.requests().size(), 1);
}

void PostFormTest::aMomentOutOfOrderIsTriedOnceMore()
{
    support::FaultServer server;
    server.setHandler([](const auto &) { return support::jsonReply("{}", 500); });
    const auto reply = post(server);
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 500);
    QCOMPARE(server.requests().size(), 2);
}

void PostFormTest::aPauseThatIsAskedForIsLeftToTheCaller()
{
    support::FaultServer server;
    server.setHandler([](const auto &) { return support::throttledReply("17", 503); });
    const auto reply = post(server);
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 503);
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(PostFormTest)
#include "tst_postform.moc"
