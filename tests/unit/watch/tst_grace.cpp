// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "watch/grace.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using watch::Grace;

namespace {

constexpr qint64 day = 24LL * 60 * 60;

} // namespace

/// The days after the expiry, counted as the days before it.
class GraceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreCounted_data();
    void daysAreCounted();
    void nothingIsPromised();
};

void GraceTest::daysAreCounted_data()
{
    using Stage = Grace::Stage;
    QTest::addColumn<qint64>("secondsAfter");
    QTest::addColumn<Grace>("grace");
    QTest::newRow("a year before") << -365 * day << Grace();
    QTest::newRow("the last moment") << qint64(0) << Grace();
    QTest::newRow("a second after") << qint64(1) << Grace{Stage::Running, 1, 29};
    QTest::newRow("a day after") << day << Grace{Stage::Running, 1, 29};
    QTest::newRow("more than a day") << day + 1 << Grace{Stage::Running, 2, 28};
    QTest::newRow("three days and a bit") << 3 * day + 60 << Grace{Stage::Running, 4, 26};
    QTest::newRow("the last day") << 30 * day << Grace{Stage::Running, 30, 0};
    QTest::newRow("over") << 30 * day + 1 << Grace{Stage::Over, 31, 0};
    QTest::newRow("long over") << 400 * day + 1 << Grace{Stage::Over, 401, 0};
}

void GraceTest::daysAreCounted()
{
    QFETCH(qint64, secondsAfter);
    QFETCH(Grace, grace);
    const QDateTime notAfter(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    QCOMPARE(watch::graceAt(notAfter, notAfter.addSecs(secondsAfter)), grace);
}

/// Sources contradict each other, so both sides are told, and the button that ruins everything.
void GraceTest::nothingIsPromised()
{
    QCOMPARE(watch::graceText({}), QString());
    const QString running = watch::graceText({Grace::Stage::Running, 3, 26});
    for (const auto &part : {u"Microsoft documents 30 days"_s, u"Apple promises nothing"_s, u"26"_s,
                             u"Do not create a new certificate"_s})
        QVERIFY2(running.contains(part), qPrintable(part));
    const QString over = watch::graceText({Grace::Stage::Over, 40, 0});
    QVERIFY(over.contains(u"may still be offered"_s) && over.contains(u"do not create a new certificate"_s));
    QCOMPARE(watch::stageName(Grace::Stage::Before), "before"_L1);
    QCOMPARE(watch::stageName(Grace::Stage::Running), "running"_L1);
    QCOMPARE(watch::stageName(Grace::Stage::Over), "over"_L1);
}

QTEST_GUILESS_MAIN(GraceTest)
#include "tst_grace.moc"
