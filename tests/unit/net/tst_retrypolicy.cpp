// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/retrypolicy.h"

#include <QTest>

using namespace pushkeeper::net;
using namespace std::chrono_literals;
using pushkeeper::base::ErrorKind;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds year = 24h * 365;

QDateTime noon()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

FailedTry answered(int status, const QByteArray &retryAfter = {})
{
    return {.isRepeatable = true, .status = status, .retryAfter = retryAfter, .now = noon()};
}

FailedTry unanswered(ErrorKind kind)
{
    return {.isRepeatable = true, .failure = kind, .now = noon()};
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesRetryAfter_data();
    void parsesRetryAfter();
    void repeatsByStatus_data();
    void repeatsByStatus();
    void repeatsByFailure_data();
    void repeatsByFailure();
    void neverRepeatsWhatIsNotRepeatable();
    void neverRepeatsWhatWasNeverReached();
    void stopsAfterFourTries();
    void obeysTheService_data();
    void obeysTheService();
    void backsOff_data();
    void backsOff();
};

void TestRetryPolicy::parsesRetryAfter_data()
{
    using Pause = std::optional<milliseconds>;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Pause>("pause");
    const auto row = [](const QByteArray &text, Pause pause) {
        QTest::addRow("'%s'", text.constData()) << text << pause;
    };
    row("0", 0ms);
    row("10", 10s);
    row("2.128", 2128ms);
    row("0.0001", 1ms);
    row(" 7 ", 7s);
    row("31536000", year);
    row("31536001", year);
    row("99999999999999999999999999", year);
    row(QByteArray(400, '9'), year);
    row("Tue, 24 Nov 2026 12:00:30 GMT", 30s);
    row("Tue, 24 Nov 2026 11:59:00 GMT", 0ms);
    row("Tue, 24 Nov 2099 12:00:00 GMT", year);
    for (const char *garbage : {"", "-1", "+1", "1e3", ".5", "5.", "5,5", "0x10", "inf", "nan", "5 s", "soon",
                                "1\n2", "Tue, 24 Nov 2026 12:00:30", "2026-11-24T12:00:30Z"})
        row(garbage, {});
}

void TestRetryPolicy::parsesRetryAfter()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<milliseconds>, pause);
    QCOMPARE(parseRetryAfter(text, noon()), pause);
}

void TestRetryPolicy::repeatsByStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("repeats");
    for (const int status : {423, 429, 503, 504, 509})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {200, 204, 302, 400, 401, 403, 404, 408, 409, 412, 500, 501, 502})
        QTest::addRow("%d", status) << status << false;
}

void TestRetryPolicy::repeatsByStatus()
{
    QFETCH(int, status);
    QFETCH(bool, repeats);
    QCOMPARE(adviseRetry(answered(status)).verdict,
             repeats ? RetryAdvice::Verdict::Repeat : RetryAdvice::Verdict::Done);
}

void TestRetryPolicy::repeatsByFailure_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("repeats");
    QTest::newRow("broken off") << ErrorKind::Offline << true;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << false;
    QTest::newRow("deadline") << ErrorKind::Timeout << false;
    QTest::newRow("tls") << ErrorKind::Tls << false;
    QTest::newRow("proxy") << ErrorKind::Proxy << false;
    QTest::newRow("garbage") << ErrorKind::BadReply << false;
    QTest::newRow("proxy sign-in") << ErrorKind::ProxySignIn << false;
    QTest::newRow("ours") << ErrorKind::Internal << false;
}

void TestRetryPolicy::repeatsByFailure()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, repeats);
    QCOMPARE(adviseRetry(unanswered(kind)).verdict,
             repeats ? RetryAdvice::Verdict::Repeat : RetryAdvice::Verdict::Done);
}

void TestRetryPolicy::neverRepeatsWhatIsNotRepeatable()
{
    FailedTry throttled = answered(429, "3");
    FailedTry offline = unanswered(ErrorKind::Offline);
    throttled.isRepeatable = false;
    offline.isRepeatable = false;
    QCOMPARE(adviseRetry(throttled), RetryAdvice());
    QCOMPARE(adviseRetry(offline), RetryAdvice());
}

void TestRetryPolicy::neverRepeatsWhatWasNeverReached()
{
    FailedTry failed = unanswered(ErrorKind::Offline);
    failed.isUnreached = true;
    QCOMPARE(adviseRetry(failed), RetryAdvice());
}

void TestRetryPolicy::stopsAfterFourTries()
{
    FailedTry failed = answered(503);
    failed.number = 3;
    QCOMPARE(adviseRetry(failed).verdict, RetryAdvice::Verdict::Repeat);
    failed.number = 4;
    QCOMPARE(adviseRetry(failed).verdict, RetryAdvice::Verdict::Done);
}

void TestRetryPolicy::obeysTheService_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<RetryAdvice::Verdict>("verdict");
    QTest::addColumn<milliseconds>("pause");
    QTest::newRow("seconds") << QByteArray("17") << RetryAdvice::Verdict::Repeat << milliseconds(17s);
    QTest::newRow("fraction") << QByteArray("2.128") << RetryAdvice::Verdict::Repeat << 2128ms;
    QTest::newRow("date") << QByteArray("Tue, 24 Nov 2026 12:01:00 GMT") << RetryAdvice::Verdict::Repeat
                          << milliseconds(1min);
    QTest::newRow("longest") << QByteArray("300") << RetryAdvice::Verdict::Repeat << milliseconds(5min);
    QTest::newRow("too long") << QByteArray("300.001") << RetryAdvice::Verdict::TooLong << 300001ms;
    QTest::newRow("far too long") << QByteArray(60, '9') << RetryAdvice::Verdict::TooLong << year;
    QTest::newRow("zero is no pause") << QByteArray("0") << RetryAdvice::Verdict::Repeat << milliseconds(1s);
    QTest::newRow("garbage") << QByteArray("soon") << RetryAdvice::Verdict::Repeat << milliseconds(1s);
}

void TestRetryPolicy::obeysTheService()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(RetryAdvice::Verdict, verdict);
    QFETCH(milliseconds, pause);
    const RetryAdvice advice = adviseRetry(answered(429, retryAfter));
    QCOMPARE(advice.verdict, verdict);
    QCOMPARE(advice.pause, pause);
}

void TestRetryPolicy::backsOff_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<double>("random");
    QTest::addColumn<milliseconds>("pause");
    QTest::newRow("first") << 1 << 0.0 << milliseconds(1s);
    QTest::newRow("second") << 2 << 0.0 << milliseconds(2s);
    QTest::newRow("third") << 3 << 0.0 << milliseconds(4s);
    QTest::newRow("first, spread") << 1 << 0.5 << 750ms;
    QTest::newRow("third, spread") << 3 << 0.75 << 2500ms;
}

void TestRetryPolicy::backsOff()
{
    QFETCH(int, number);
    QFETCH(double, random);
    QFETCH(milliseconds, pause);
    FailedTry failed = unanswered(ErrorKind::Offline);
    failed.number = number;
    failed.random = random;
    QCOMPARE(adviseRetry(failed).pause, pause);
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
