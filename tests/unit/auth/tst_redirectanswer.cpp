// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/redirectanswer.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using State = auth::RedirectReading::State;

namespace {

constexpr quint16 port = 50123;

QByteArray get(const QByteArray &target, const QByteArray &host = "localhost:50123")
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
}

QByteArray post(const QByteArray &form, qsizetype length)
{
    return "POST / HTTP/1.1\r\nHost: localhost:50123\r\nContent-Length: " + QByteArray::number(length) +
           "\r\n\r\n" + form;
}

} // namespace

/// What a browser may send to the listener of a sign-in.
class RedirectAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strangersAreTurnedAway_data();
    void strangersAreTurnedAway();
    void waitsForTheRest_data();
    void waitsForTheRest();
    void readsAnAnswer_data();
    void readsAnAnswer();
    void readsARefusal();
};

void RedirectAnswerTest::strangersAreTurnedAway_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("favicon") << get("/favicon.ico") << 404;
    QTest::newRow("another path") << get("/x?code=1&state=2") << 404;
    QTest::newRow("no state") << get("/?code=1") << 404;
    QTest::newRow("neither code nor error") << get("/?state=2") << 404;
    QTest::newRow("foreign host") << get("/?code=1&state=2", "evil.example:50123") << 421;
    QTest::newRow("another port") << get("/?code=1&state=2", "localhost:1") << 421;
    QTest::newRow("another method") << QByteArray("PUT / HTTP/1.1\r\nHost: localhost:50123\r\n\r\n") << 405;
    QTest::newRow("endless head") << QByteArray(9000, 'x') << 431;
    QTest::newRow("endless form") << post({}, 1000000) << 431;
}

void RedirectAnswerTest::strangersAreTurnedAway()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    const auth::RedirectReading reading = auth::readRedirect(request, port);
    QCOMPARE(reading.state, State::Ignored);
    QCOMPARE(reading.status, status);
}

void RedirectAnswerTest::waitsForTheRest_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a head") << QByteArray("GET /?code=1&sta");
    QTest::newRow("half a form") << post("code=1&sta", 14);
}

void RedirectAnswerTest::waitsForTheRest()
{
    QFETCH(QByteArray, request);
    QCOMPARE(auth::readRedirect(request, port).state, State::Incomplete);
}

void RedirectAnswerTest::readsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray fields = "code=a%26b%2Bc&state=s-1";
    QTest::newRow("query") << get("/?" + fields);
    QTest::newRow("form") << post(fields, fields.size());
    QTest::newRow("address instead of the name") << get("/?" + fields, "127.0.0.1:50123");
    QTest::newRow("IPv6") << get("/?" + fields, "[::1]:50123");
}

void RedirectAnswerTest::readsAnAnswer()
{
    QFETCH(QByteArray, request);
    const auth::RedirectReading reading = auth::readRedirect(request, port);
    QCOMPARE(reading.state, State::Answered);
    QCOMPARE(reading.answer.code, QByteArray("a&b+c"));
    QCOMPARE(reading.answer.state, QByteArray("s-1"));
    QVERIFY(!reading.answer.refusal);
}

void RedirectAnswerTest::readsARefusal()
{
    const auth::RedirectReading reading =
        auth::readRedirect(get("/?error=access_denied&error_description=AADSTS65004%3A+no&state=s-1"), port);
    QCOMPARE(reading.state, State::Answered);
    const auth::EntraRefusal refusal = reading.answer.refusal.value_or(auth::EntraRefusal());
    QCOMPARE(refusal.error, u"access_denied"_s);
    QCOMPARE(refusal.description, u"AADSTS65004: no"_s);
}

QTEST_GUILESS_MAIN(RedirectAnswerTest)
#include "tst_redirectanswer.moc"
