// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/redirect.h"

#include <QTest>

#include <algorithm>

using namespace pushkeeper;
using namespace Qt::StringLiterals;

namespace {

net::HttpRequest request(const QByteArray &method)
{
    return {.method = method,
            .url = QUrl(u"https://graph.microsoft.com/v1.0/x"_s),
            .headers = {{"Authorization", "Bearer secret"},
                        {"cookie", "secret"},
                        {"x-ms-cookie", "secret"},
                        {"Accept", "application/json"}}};
}

bool holdsSecret(const net::HttpRequest &next)
{
    return std::any_of(next.headers.cbegin(), next.headers.cend(),
                       [](const net::HttpHeader &header) { return header.value.contains("secret"); });
}

} // namespace

/// Where a redirect leads, and what travels along.
class RedirectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsOnlyWhatIsSafe_data();
    void followsOnlyWhatIsSafe();
    void secretsStayAtHome_data();
    void secretsStayAtHome();
};

void RedirectTest::followsOnlyWhatIsSafe_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("location");
    QTest::addColumn<bool>("followed");
    const QByteArray get = "GET";
    const QByteArray patch = "PATCH";
    QTest::newRow("relative") << get << 302 << u"/v1.0/y"_s << true;
    QTest::newRow("another host") << get << 302 << u"https://blob.example/y"_s << true;
    QTest::newRow("down to http") << get << 302 << u"http://graph.microsoft.com/y"_s << false;
    QTest::newRow("to a file") << get << 302 << u"file:///etc/passwd"_s << false;
    QTest::newRow("nowhere") << get << 302 << QString() << false;
    QTest::newRow("a change, method lost") << patch << 302 << u"/y"_s << false;
    QTest::newRow("a change, method kept") << patch << 307 << u"/y"_s << true;
    QTest::newRow("a change, to another host") << patch << 308 << u"https://blob.example/y"_s << false;
}

void RedirectTest::followsOnlyWhatIsSafe()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(QString, location);
    QFETCH(bool, followed);
    const auto next = net::redirected(request(method), status, QUrl(location));
    QCOMPARE(next.has_value(), followed);
    if (next)
        QCOMPARE(next->method, method);
}

void RedirectTest::secretsStayAtHome_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<bool>("travel");
    QTest::newRow("same origin") << u"https://graph.microsoft.com:443/y"_s << true;
    QTest::newRow("another port") << u"https://graph.microsoft.com:444/y"_s << false;
    QTest::newRow("another host") << u"https://evil.example/y"_s << false;
    QTest::newRow("a host below") << u"https://x.graph.microsoft.com/y"_s << false;
}

void RedirectTest::secretsStayAtHome()
{
    QFETCH(QString, location);
    QFETCH(bool, travel);
    const auto next = net::redirected(request("GET"), 302, QUrl(location));
    QVERIFY(next.has_value());
    QCOMPARE(holdsSecret(*next), travel);
    QVERIFY(std::any_of(next->headers.cbegin(), next->headers.cend(),
                        [](const net::HttpHeader &header) { return header.name == "Accept"; }));
}

QTEST_GUILESS_MAIN(RedirectTest)
#include "tst_redirect.moc"
