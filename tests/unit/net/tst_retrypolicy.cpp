// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/retrypolicy.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using std::chrono::milliseconds;

namespace {

QDateTime noon()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

/// Milliseconds; -1 for none.
qint64 inMs(std::optional<milliseconds> pause)
{
    return pause ? qint64(pause->count()) : -1;
}

} // namespace

/// When a request is sent again, and after which pause.
class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRetryAfter_data();
    void readsRetryAfter();
    void repeatsWhatMayComeRight_data();
    void repeatsWhatMayComeRight();
    void pausesGrowAndSpread();
    void givesUp();
};

void RetryPolicyTest::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("pause");
    QTest::newRow("seconds") << QByteArray("5") << qint64(5000);
    QTest::newRow("a fraction") << QByteArray("2.128") << qint64(2128);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("white space") << QByteArray(" 7 ") << qint64(7000);
    QTest::newRow("a date") << QByteArray("Tue, 24 Nov 2026 12:00:30 GMT") << qint64(30000);
    QTest::newRow("a date that is past") << QByteArray("Tue, 24 Nov 2026 11:00:00 GMT") << qint64(0);
    QTest::newRow("negative") << QByteArray("-3") << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
    QTest::newRow("nan") << QByteArray("nan") << qint64(-1);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
    QTest::newRow("huge") << QByteArray("1e300") << qint64(10'000'000'000);
}

void RetryPolicyTest::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, pause);
    QCOMPARE(inMs(net::retryAfter(header, noon())), pause);
}

void RetryPolicyTest::repeatsWhatMayComeRight_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("failure");
    QTest::addColumn<bool>("repeats");
    for (const int status : {423, 429, 503, 504, 509})
        QTest::addRow("%d", status) << status << ErrorKind::Internal << true;
    for (const int status : {200, 400, 401, 403, 404, 409, 500, 501})
        QTest::addRow("%d", status) << status << ErrorKind::Internal << false;
    QTest::newRow("lost") << 0 << ErrorKind::Offline << true;
    QTest::newRow("late") << 0 << ErrorKind::Timeout << false;
    QTest::newRow("not trusted") << 0 << ErrorKind::Tls << false;
    QTest::newRow("cancelled") << 0 << ErrorKind::Cancelled << false;
    QTest::newRow("garbage") << 0 << ErrorKind::BadReply << false;
}

void RetryPolicyTest::repeatsWhatMayComeRight()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, failure);
    QFETCH(bool, repeats);
    const net::Outcome outcome{.status = status, .failure = failure};
    QCOMPARE(net::pauseBeforeRetry(1, outcome, 0.5, noon()).has_value(), repeats);
}

void RetryPolicyTest::pausesGrowAndSpread()
{
    const net::Outcome busy{.status = 503};
    const auto pause = [&busy](int tries, double chance) {
        return inMs(net::pauseBeforeRetry(tries, busy, chance, noon()));
    };
    QCOMPARE(pause(1, 0.0), 500);
    QCOMPARE(pause(2, 0.0), 1000);
    QCOMPARE(pause(3, 0.0), 2000);
    QVERIFY(pause(1, 0.999) > 900 && pause(1, 0.999) <= 1000);
    const net::Outcome told{.status = 429, .retryAfter = "9"};
    QCOMPARE(inMs(net::pauseBeforeRetry(3, told, 0.0, noon())), 9000);
}

void RetryPolicyTest::givesUp()
{
    const net::Outcome busy{.status = 503};
    QVERIFY(net::pauseBeforeRetry(net::mostTries - 1, busy, 0.0, noon()));
    QVERIFY(!net::pauseBeforeRetry(net::mostTries, busy, 0.0, noon()));
    QVERIFY(net::pauseBeforeRetry(1, {.status = 429, .retryAfter = "300"}, 0.0, noon()));
    QVERIFY(!net::pauseBeforeRetry(1, {.status = 429, .retryAfter = "301"}, 0.0, noon()));
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
