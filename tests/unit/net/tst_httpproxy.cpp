// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "netkit.h"
#include "support/faultserver.h"

#include <QScopeGuard>

using namespace pushkeeper::net;
using namespace pushkeeper::support;
using namespace Qt::StringLiterals;
using pushkeeper::base::ErrorKind;

namespace {

HttpClient::Settings through(const FaultServer &proxy, const QString &user = {}, const QString &password = {})
{
    return {.userAgent = "x",
            .proxy =
                HttpProxy{.host = u"127.0.0.1"_s, .port = proxy.port(), .user = user, .password = password}};
}

FaultReply refusal(int status)
{
    return {.status = status, .headers = {{"Proxy-Authenticate", R"(Basic realm="proxy")"}}, .body = "no"};
}

} // namespace

/// The scripted server plays the proxy. The hosts behind it do not exist, so nothing but a proxy leads there.
class TestHttpProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughTheChosenProxy();
    void thisComputerIsReachedDirectly_data();
    void thisComputerIsReachedDirectly();
    void refusalIsAProxyError_data();
    void refusalIsAProxyError();
    void missingProxyIsAProxyError_data();
    void missingProxyIsAProxyError();
    void signsInOnce();
    void signInOpensTheTunnel();
    void systemProxyIsUsed();
};

void TestHttpProxy::goesThroughTheChosenProxy()
{
    FaultServer proxy;
    proxy.enqueue(jsonReply("through"));
    HttpClient client(through(proxy));
    const auto result = sendFromWorker(client, {.url = QUrl(u"http://graph.invalid/v1.0"_s)});
    QVERIFY(result.has_value());
    QCOMPARE(result->body, QByteArray("through"));
    QCOMPARE(proxy.requests().constFirst().target, QByteArray("http://graph.invalid/v1.0"));
}

void TestHttpProxy::thisComputerIsReachedDirectly_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("number") << u"127.0.0.1"_s;
    QTest::newRow("name") << u"localhost"_s;
}

void TestHttpProxy::thisComputerIsReachedDirectly()
{
    QFETCH(QString, host);
    FaultServer proxy;
    FaultServer practice(host);
    practice.enqueue(jsonReply("direct"));
    HttpClient client(through(proxy));
    const auto result = sendFromWorker(client, {.url = practice.url()});
    QVERIFY(result.has_value());
    QCOMPARE(result->body, QByteArray("direct"));
    QCOMPARE(proxy.requests().size(), 0);
}

void TestHttpProxy::refusalIsAProxyError_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("tunnel needs a sign-in") << u"https://graph.invalid/"_s << 407 << ErrorKind::ProxySignIn;
    QTest::newRow("tunnel forbidden") << u"https://graph.invalid/"_s << 403 << ErrorKind::Proxy;
    QTest::newRow("tunnel not allowed") << u"https://graph.invalid/"_s << 405 << ErrorKind::Proxy;
    QTest::newRow("plain needs a sign-in") << u"http://graph.invalid/"_s << 407 << ErrorKind::Proxy;
}

void TestHttpProxy::refusalIsAProxyError()
{
    QFETCH(QString, url);
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    FaultServer proxy;
    proxy.setHandler([status](const SeenRequest &) { return refusal(status); });
    HttpClient client(through(proxy));
    const auto result = sendFromWorker(client, {.url = QUrl(url)});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, kind);
    const bool isAsking = kind == ErrorKind::ProxySignIn;
    QCOMPARE(result.error().subject, isAsking ? u"127.0.0.1:%1"_s.arg(proxy.port()) : u"graph.invalid"_s);
    QCOMPARE(proxy.requests().size(), 1);
}

void TestHttpProxy::missingProxyIsAProxyError_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("tunnel") << u"https://graph.invalid/"_s;
    QTest::newRow("plain") << u"http://graph.invalid/"_s;
}

void TestHttpProxy::missingProxyIsAProxyError()
{
    QFETCH(QString, url);
    HttpClient::Settings settings;
    {
        const FaultServer gone;
        settings = through(gone);
    }
    HttpClient client(settings);
    const auto result = sendFromWorker(client, {.url = QUrl(url)});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Proxy);
}

/// A wrong password must neither be tried for ever, which locks accounts, nor end in silence.
void TestHttpProxy::signsInOnce()
{
    FaultServer proxy;
    proxy.setHandler([](const SeenRequest &) { return refusal(407); });
    HttpClient client(through(proxy, u"user"_s, u"wrong"_s));
    const auto result = sendFromWorker(client, {.url = QUrl(u"https://graph.invalid/"_s)});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::ProxySignIn);
    int signIns = 0;
    const QList<SeenRequest> requests = proxy.requests();
    for (const SeenRequest &request : requests)
        signIns += request.header("Proxy-Authorization").isEmpty() ? 0 : 1;
    QCOMPARE(signIns, 1);
}

/// Behind the tunnel is nobody, so the exchange fails in the end, but not for the proxy's sake.
void TestHttpProxy::signInOpensTheTunnel()
{
    FaultServer proxy;
    proxy.enqueue(refusal(407));
    proxy.enqueue({.body = "HTTP/1.1 200 Established\r\n\r\n", .fault = Fault::Garbage});
    HttpClient client(through(proxy, u"user"_s, u"right"_s));
    const auto result = sendFromWorker(client, {.url = QUrl(u"https://graph.invalid/"_s)});
    QVERIFY(!result.has_value());
    QVERIFY(result.error().kind != ErrorKind::Proxy && result.error().kind != ErrorKind::ProxySignIn);
    QCOMPARE(proxy.requests().size(), 2);
    QCOMPARE(proxy.requests().constLast().method, QByteArray("CONNECT"));
    QCOMPARE(proxy.requests().constLast().header("Proxy-Authorization"),
             "Basic " + QByteArray("user:right").toBase64());
}

void TestHttpProxy::systemProxyIsUsed()
{
#ifndef Q_OS_LINUX
    QSKIP("only here the environment is the system's setting");
#endif
    FaultServer proxy;
    proxy.enqueue(jsonReply("through"));
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    const auto restore = qScopeGuard([] { qunsetenv("http_proxy"); });
    HttpClient client(testSettings());
    const auto result = sendFromWorker(client, {.url = QUrl(u"http://graph.invalid/"_s)});
    QVERIFY(result.has_value());
    QCOMPARE(result->body, QByteArray("through"));
}

QTEST_GUILESS_MAIN(TestHttpProxy)
#include "tst_httpproxy.moc"
