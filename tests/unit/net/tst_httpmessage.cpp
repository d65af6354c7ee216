// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpmessage.h"

#include <QTest>

using namespace pushkeeper::net;

class TestHttpMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsHeadersInAnyCase();
    void readsDates_data();
    void readsDates();
    void replyTellsItsDate();
};

void TestHttpMessage::findsHeadersInAnyCase()
{
    const HttpReply reply{.headers = {{"Request-ID", "first"}, {"request-id", "second"}, {"Other", "x"}}};
    QCOMPARE(reply.header("request-id"), QByteArray("first"));
    QCOMPARE(reply.header("OTHER"), QByteArray("x"));
    QCOMPARE(reply.header("request"), QByteArray());
    const HttpRequest request{.headers = {{"Accept", "text/html"}}};
    QCOMPARE(request.header("accept"), QByteArray("text/html"));
}

void TestHttpMessage::readsDates_data()
{
    using Date = std::optional<QDateTime>;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Date>("date");
    const QDateTime inRfc(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QTest::newRow("RFC 9110") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << Date(inRfc);
    QTest::newRow("blanks around") << QByteArray(" Sun, 06 Nov 1994 08:49:37 GMT ") << Date(inRfc);
    QTest::newRow("empty") << QByteArray() << Date();
    QTest::newRow("no such day") << QByteArray("Wed, 31 Jun 2026 08:49:37 GMT") << Date();
    QTest::newRow("other zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET") << Date();
    QTest::newRow("obsolete") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << Date();
    QTest::newRow("garbage") << QByteArray("yesterday") << Date();
}

void TestHttpMessage::readsDates()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<QDateTime>, date);
    const std::optional<QDateTime> read = httpDate(text);
    QCOMPARE(read, date);
    QVERIFY(!read || read->timeSpec() == Qt::UTC);
}

void TestHttpMessage::replyTellsItsDate()
{
    const HttpReply reply{.headers = {{"date", "Tue, 24 Nov 2026 12:00:00 GMT"}}};
    QCOMPARE(reply.date(), std::optional(QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)));
    QCOMPARE(HttpReply().date(), std::nullopt);
}

QTEST_GUILESS_MAIN(TestHttpMessage)
#include "tst_httpmessage.moc"
