// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/rules/advice.h"
#include "renewalkit.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::renewal;
using namespace pushkeeper::renewalkit;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

facts::PushCertificate endingIn(qint64 seconds)
{
    facts::PushCertificate certificate = installedOf(topicOf('1'));
    certificate.notAfter = now.addSecs(seconds);
    return certificate;
}

} // namespace

/// The one thing to do next.
class AdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUnderWayComesFirst();
    void nobodyKnowsBeforeTheFirstLook();
    void thirtyDaysAreTimeToRenew_data();
    void thirtyDaysAreTimeToRenew();
};

void AdviceTest::whatIsUnderWayComesFirst()
{
    QCOMPARE(adviceFor({}, false, true, now), Advice::GoOn);
    QCOMPARE(adviceFor(endingIn(-1), true, true, now), Advice::GoOn);
}

void AdviceTest::nobodyKnowsBeforeTheFirstLook()
{
    QCOMPARE(adviceFor({}, false, false, now), Advice::Look);
    QCOMPARE(adviceFor({}, true, false, now), Advice::Begin);
}

void AdviceTest::thirtyDaysAreTimeToRenew_data()
{
    constexpr qint64 day = 86'400;
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("isTime");
    QTest::newRow("a year") << 365 * day << false;
    QTest::newRow("31 days") << 31 * day << false;
    QTest::newRow("a second less") << 31 * day - 1 << true;
    QTest::newRow("the last day") << qint64(1) << true;
    QTest::newRow("expired") << -day << true;
}

void AdviceTest::thirtyDaysAreTimeToRenew()
{
    QFETCH(qint64, seconds);
    QFETCH(bool, isTime);
    QCOMPARE(adviceFor(endingIn(seconds), false, false, now), isTime ? Advice::Renew : Advice::Rest);
}

QTEST_GUILESS_MAIN(AdviceTest)
#include "tst_advice.moc"
