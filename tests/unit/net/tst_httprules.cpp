// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httprules.h"

#include <QTest>

using namespace pushkeeper::net;
using namespace Qt::StringLiterals;
using pushkeeper::base::ErrorKind;

namespace {

HttpRequest request(const QByteArray &method, const QString &url)
{
    return {.method = method,
            .url = QUrl(url),
            .headers = {{"Authorization", "Bearer SECRET"},
                        {"Cookie", "a=b"},
                        {"X-MS-Something", "x"},
                        {"Accept", "application/json"}},
            .body = method == "GET" ? QByteArray() : QByteArray("body")};
}

} // namespace

class TestHttpRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void comparesOrigins_data();
    void comparesOrigins();
    void noticesCutJson_data();
    void noticesCutJson();
    void follows_data();
    void follows();
    void takesAsAnswer_data();
    void takesAsAnswer();
    void refusesToFollow_data();
    void refusesToFollow();
    void mayBeKeptAtTheOrigin_data();
    void mayBeKeptAtTheOrigin();
    void keepsEverythingWithinTheOrigin();
    void dropsSecretsTowardsAnotherOrigin();
};

void TestHttpRules::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<HttpRequest>("asked");
    QTest::addColumn<bool>("isFine");
    const QUrl good(u"https://graph.example/v1.0"_s);
    QTest::newRow("good") << HttpRequest{.url = good} << true;
    QTest::newRow("plain") << HttpRequest{.url = QUrl(u"http://127.0.0.1:1/"_s)} << true;
    QTest::newRow("empty") << HttpRequest{} << false;
    QTest::newRow("file") << HttpRequest{.url = QUrl(u"file:///etc/passwd"_s)} << false;
    QTest::newRow("relative") << HttpRequest{.url = QUrl(u"/v1.0"_s)} << false;
    QTest::newRow("no host") << HttpRequest{.url = QUrl(u"https:///v1.0"_s)} << false;
    QTest::newRow("password") << HttpRequest{.url = QUrl(u"https://a:b@graph.example/"_s)} << false;
    QTest::newRow("line end in a value")
        << HttpRequest{.url = good, .headers = {{"A", "b\r\nHost: evil"}}} << false;
    QTest::newRow("line end in a name") << HttpRequest{.url = good, .headers = {{"A\n", "b"}}} << false;
    QTest::newRow("no name") << HttpRequest{.url = good, .headers = {{"", "b"}}} << false;
    QTest::newRow("line end in the method") << HttpRequest{.method = "GET\r\n", .url = good} << false;
}

void TestHttpRules::refusesWhatCannotBeSent()
{
    QFETCH(HttpRequest, asked);
    QFETCH(bool, isFine);
    QCOMPARE(faultOf(asked).isEmpty(), isFine);
}

void TestHttpRules::comparesOrigins_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("path") << u"https://graph.example/other?x#y"_s << true;
    QTest::newRow("port said") << u"https://graph.example:443/"_s << true;
    QTest::newRow("case") << u"https://GRAPH.example/"_s << true;
    QTest::newRow("scheme") << u"http://graph.example/"_s << false;
    QTest::newRow("port") << u"https://graph.example:444/"_s << false;
    QTest::newRow("host") << u"https://graph.example.evil/"_s << false;
    QTest::newRow("below") << u"https://a.graph.example/"_s << false;
}

void TestHttpRules::comparesOrigins()
{
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    QCOMPARE(isSameOrigin(QUrl(u"https://graph.example/v1.0"_s), QUrl(other)), isSame);
}

void TestHttpRules::noticesCutJson_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isCut");
    const QByteArray json("application/json; odata.metadata=minimal");
    QTest::newRow("object") << json << QByteArray(" {\"a\":[1]}\r\n") << false;
    QTest::newRow("list") << json << QByteArray("[{}]") << false;
    QTest::newRow("text") << json << QByteArray("\"a\"") << false;
    QTest::newRow("nothing") << json << QByteArray() << false;
    QTest::newRow("cut object") << json << QByteArray("{\"a\":[1]") << true;
    QTest::newRow("cut list") << json << QByteArray("[{}") << true;
    QTest::newRow("bare bracket") << json << QByteArray("[") << true;
    QTest::newRow("other case") << QByteArray("Application/JSON") << QByteArray("{") << true;
    QTest::newRow("no JSON") << QByteArray("text/plain") << QByteArray("{") << false;
}

void TestHttpRules::noticesCutJson()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(bool, isCut);
    QCOMPARE(isCutJson({.headers = {{"Content-Type", type}}, .body = body}), isCut);
}

void TestHttpRules::follows_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("target");
    const auto row = [](const QByteArray &method, int status, const QByteArray &location,
                        const QString &target) {
        QTest::addRow("%s %d %s", method.constData(), status, location.constData())
            << method << status << location << target;
    };
    for (const int status : {301, 302, 303, 307, 308}) {
        row("GET", status, "/b", u"https://one.example/b"_s);
        row("HEAD", status, "https://two.example/b", u"https://two.example/b"_s);
    }
    row("GET", 302, "c?x=%20y#z", u"https://one.example/c?x=%20y"_s);
    row("GET", 302, "//two.example", u"https://two.example"_s);
    row("GET", 302, "https://u:p@two.example/", u"https://two.example/"_s);
    row("POST", 307, "/b", u"https://one.example/b"_s);
    row("PATCH", 308, "https://one.example:443/b", u"https://one.example:443/b"_s);
}

void TestHttpRules::follows()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QString, target);
    const auto next = followUp(request(method, u"https://one.example/a"_s), status, location, 4);
    QVERIFY(next.has_value());
    QVERIFY(next->has_value());
    QCOMPARE((*next)->url.toString(QUrl::FullyEncoded), target);
    QCOMPARE((*next)->method, method);
}

void TestHttpRules::takesAsAnswer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("good") << QByteArray("GET") << 200 << QByteArray("/b");
    QTest::newRow("not modified") << QByteArray("GET") << 304 << QByteArray("/b");
    QTest::newRow("created") << QByteArray("POST") << 201 << QByteArray("/b");
    QTest::newRow("without a target") << QByteArray("GET") << 302 << QByteArray();
    for (const int status : {301, 302, 303})
        QTest::addRow("POST %d", status) << QByteArray("POST") << status << QByteArray("/b");
    QTest::newRow("abroad") << QByteArray("PATCH") << 307 << QByteArray("https://two.example/b");
    QTest::newRow("to http") << QByteArray("PATCH") << 307 << QByteArray("http://one.example/b");
}

void TestHttpRules::takesAsAnswer()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    const auto next = followUp(request(method, u"https://one.example/a"_s), status, location, 0);
    QVERIFY(next.has_value());
    QVERIFY(!next->has_value());
}

void TestHttpRules::refusesToFollow_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("followed");
    QTest::newRow("sixth") << QByteArray("/b") << 5;
    QTest::newRow("to http") << QByteArray("http://one.example/b") << 0;
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << 0;
    QTest::newRow("script") << QByteArray("javascript:alert(1)") << 0;
    QTest::newRow("no host") << QByteArray("https:///b") << 0;
}

void TestHttpRules::refusesToFollow()
{
    QFETCH(QByteArray, location);
    QFETCH(int, followed);
    const auto next = followUp(request("GET", u"https://one.example/a"_s), 302, location, followed);
    QVERIFY(!next.has_value());
    QCOMPARE(next.error().kind, ErrorKind::BadReply);
    QCOMPARE(next.error().subject, u"one.example"_s);
}

void TestHttpRules::mayBeKeptAtTheOrigin_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("isKept");
    for (const char *method : {"GET", "POST"}) {
        for (const int status : {301, 302, 303, 307, 308}) {
            const auto row = [&](const QByteArray &location, bool isKept) {
                QTest::addRow("%s %d %s", method, status, location.constData())
                    << QByteArray(method) << status << location << isKept;
            };
            row("/b", true);
            row("https://one.example:443/b", true);
            row("https://two.example/b", false);
            row("https://one.example:8443/b", false);
            row("http://one.example/b", false);
            row("//two.example/b", false);
        }
    }
    QTest::newRow("no redirect") << QByteArray("POST") << 201 << QByteArray("https://two.example/b") << true;
}

void TestHttpRules::mayBeKeptAtTheOrigin()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    HttpRequest asked = request(method, u"https://one.example/a"_s);
    asked.staysAtOrigin = true;
    const auto next = followUp(asked, status, location, 0);
    QTEST(next.has_value(), "isKept");
    if (!next)
        QCOMPARE(next.error().kind, ErrorKind::CaptivePortal);
}

void TestHttpRules::keepsEverythingWithinTheOrigin()
{
    const HttpRequest asked = request("POST", u"https://one.example/a"_s);
    const auto next = followUp(asked, 307, "/b", 0);
    QVERIFY(next.has_value() && next->has_value());
    QCOMPARE((*next)->headers, asked.headers);
    QCOMPARE((*next)->body, asked.body);
}

void TestHttpRules::dropsSecretsTowardsAnotherOrigin()
{
    HttpRequest asked = request("GET", u"https://one.example/a"_s);
    asked.body = "secret";
    const auto next = followUp(asked, 302, "https://two.example/b", 0);
    QVERIFY(next.has_value() && next->has_value());
    QCOMPARE((*next)->headers, QList({HttpHeader{"Accept", "application/json"}}));
    QCOMPARE((*next)->body, QByteArray());
}

QTEST_GUILESS_MAIN(TestHttpRules)
#include "tst_httprules.moc"
