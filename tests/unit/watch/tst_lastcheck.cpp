// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "watch/lastcheck.h"

#include <QSet>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using facts::Severity;
using watch::Checks;
using watch::CheckStanding;

namespace {

constexpr qint64 day = 24LL * 60 * 60;

QDateTime noon()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

std::optional<base::Error> fault(ErrorKind kind)
{
    return base::Error{.kind = kind};
}

} // namespace

/// When it becomes an alarm that nobody could look at a tenant, and when it does not.
class LastCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimeDecides_data();
    void theTimeDecides();
    void faultsThatAreStates_data();
    void faultsThatAreStates();
    void otherFaultsWarnUntilItIsLong();
    void neverLooked();
    void weightsAndWords();
};

void LastCheckTest::theTimeDecides_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<qint64>("secondsLeft");
    QTest::addColumn<bool>("isAlarm");
    QTest::newRow("just now") << qint64(0) << 200 * day << false;
    QTest::newRow("14 days") << 14 * day << 200 * day << false;
    QTest::newRow("a second more") << 14 * day + 1 << 200 * day << true;
    QTest::newRow("3 days, 31 left") << 3 * day << 31 * day << false;
    QTest::newRow("3 days, 30 left") << 3 * day << 31 * day - 1 << true;
    QTest::newRow("2 days, 30 left") << 2 * day << 30 * day << false;
    QTest::newRow("3 days, expired") << 3 * day << -5 * day << true;
}

void LastCheckTest::theTimeDecides()
{
    QFETCH(qint64, secondsAgo);
    QFETCH(qint64, secondsLeft);
    QFETCH(bool, isAlarm);
    Checks checks{.lastSuccess = noon().addSecs(-secondsAgo), .notAfter = noon().addSecs(secondsLeft)};
    QCOMPARE(watch::checkStanding(checks, noon()), isAlarm ? CheckStanding::Overdue : CheckStanding::Fine);
    // Without a certificate there is no end to be near.
    checks.notAfter = {};
    QCOMPARE(watch::checkStanding(checks, noon()),
             secondsAgo > 14 * day ? CheckStanding::Overdue : CheckStanding::Fine);
}

void LastCheckTest::faultsThatAreStates_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<CheckStanding>("standing");
    QTest::newRow("sign-in") << ErrorKind::SignInNeeded << CheckStanding::SignInNeeded;
    QTest::newRow("claims") << ErrorKind::ClaimsChallenge << CheckStanding::SignInNeeded;
    QTest::newRow("role") << ErrorKind::Denied << CheckStanding::RoleNotActive;
}

/// However long that lasts.
void LastCheckTest::faultsThatAreStates()
{
    QFETCH(ErrorKind, kind);
    QFETCH(CheckStanding, standing);
    for (const qint64 days : {0, 1, 15, 400}) {
        const Checks checks{
            .lastSuccess = noon().addDays(-days), .fault = fault(kind), .notAfter = noon().addDays(3)};
        QCOMPARE(watch::checkStanding(checks, noon()), standing);
    }
    QCOMPARE(watch::checkStanding({.fault = fault(kind)}, noon()), standing);
    QCOMPARE(watch::severityOf(standing), Severity::Info);
}

void LastCheckTest::otherFaultsWarnUntilItIsLong()
{
    Checks checks{.lastSuccess = noon().addDays(-10), .fault = fault(ErrorKind::Offline)};
    QCOMPARE(watch::checkStanding(checks, noon()), CheckStanding::Failing);
    checks.lastSuccess = noon().addDays(-15);
    QCOMPARE(watch::checkStanding(checks, noon()), CheckStanding::Overdue);
}

void LastCheckTest::neverLooked()
{
    QCOMPARE(watch::checkStanding({}, noon()), CheckStanding::Never);
    QCOMPARE(watch::checkStanding({.fault = fault(ErrorKind::Offline)}, noon()), CheckStanding::Failing);
}

void LastCheckTest::weightsAndWords()
{
    QCOMPARE(watch::severityOf(CheckStanding::Fine), Severity::Good);
    QCOMPARE(watch::severityOf(CheckStanding::Never), Severity::Info);
    QCOMPARE(watch::severityOf(CheckStanding::Failing), Severity::Warn);
    QCOMPARE(watch::severityOf(CheckStanding::Overdue), Severity::Stop);
    QCOMPARE(watch::checkStandingText(CheckStanding::Fine), QString());
    QCOMPARE(watch::checkStandingText(CheckStanding::Never), QString());
    QSet<QString> words;
    QSet<QString> names;
    for (const CheckStanding standing : {CheckStanding::SignInNeeded, CheckStanding::RoleNotActive,
                                         CheckStanding::Failing, CheckStanding::Overdue}) {
        words.insert(watch::checkStandingText(standing));
        names.insert(watch::checkStandingName(standing));
    }
    QCOMPARE(words.size(), 4);
    QCOMPARE(names.size(), 4);
}

QTEST_GUILESS_MAIN(LastCheckTest)
#include "tst_lastcheck.moc"
