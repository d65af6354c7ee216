// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/proofverdict.h"
#include "fleetkit.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::fleetkit;
using devices::Firmness;
using devices::ProofKind;
using devices::Tally;

Q_DECLARE_METATYPE(pushkeeper::devices::ProofKind)

/// The verdict from figures and time alone.
class ProofVerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeMakesItFirm();
    void verdicts_data();
    void verdicts();
    void withoutABaselineNothingIsCompared();
    void theCycleTellsWhoIsDue();
};

void ProofVerdictTest::timeMakesItFirm()
{
    QCOMPARE(devices::firmnessAfter(noon(), noon().addSecs(3599)), Firmness::TooEarly);
    QCOMPARE(devices::firmnessAfter(noon(), noon().addSecs(3600)), Firmness::First);
    QCOMPARE(devices::firmnessAfter(noon(), noon().addSecs(24 * 3600 - 1)), Firmness::First);
    QCOMPARE(devices::firmnessAfter(noon(), noon().addDays(1)), Firmness::Firm);
}

void ProofVerdictTest::verdicts_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("seen");
    QTest::addColumn<int>("predicted");
    QTest::addColumn<double>("hours");
    QTest::addColumn<ProofKind>("kind");
    const auto row = [](const char *name, const Tally &tally, double hours, ProofKind kind) {
        QTest::newRow(name) << *tally.aliveBefore << tally.seenSince << tally.predicted << hours << kind;
    };
    row("nobody before", {0, 0, 0}, 24, ProofKind::NobodyBefore);
    row("all at once", {3, 3, 0}, 0.1, ProofKind::AllWell);
    row("too early, as predicted", {212, 20, 10}, 0.9, ProofKind::NotYet);
    row("first, as predicted", {212, 27, 30}, 1, ProofKind::AllWell);
    row("first, too few", {212, 26, 30}, 1, ProofKind::NotYet);
    row("first, nobody due, nobody seen", {4, 0, 0}, 1, ProofKind::NotYet);
    row("nobody, but the cycle is not over", {212, 0, 210}, 7.9, ProofKind::NotYet);
    row("nobody after a cycle", {212, 0, 212}, 8, ProofKind::FellSilent);
    row("one in ten after a cycle", {210, 21, 210}, 8, ProofKind::FellSilent);
    row("more than one in ten", {210, 22, 210}, 8, ProofKind::NotYet);
    row("nobody of five", {5, 0, 5}, 24, ProofKind::FellSilent);
    row("nobody of four", {4, 0, 4}, 24, ProofKind::SomeMissing);
    row("firm and well", {215, 212, 215}, 24, ProofKind::AllWell);
    row("firm, nine in ten", {210, 189, 210}, 24, ProofKind::AllWell);
    row("firm, fewer", {210, 188, 210}, 24, ProofKind::SomeMissing);
}

void ProofVerdictTest::verdicts()
{
    QFETCH(int, before);
    QFETCH(int, seen);
    QFETCH(int, predicted);
    QFETCH(double, hours);
    QFETCH(ProofKind, kind);
    const Tally tally{.aliveBefore = before, .seenSince = seen, .predicted = predicted};
    QCOMPARE(devices::verdictOn(tally, noon(), hoursAfterNoon(hours)), kind);
}

void ProofVerdictTest::withoutABaselineNothingIsCompared()
{
    for (const int seen : {0, 7})
        QCOMPARE(devices::verdictOn({.seenSince = seen}, noon(), hoursAfterNoon(30)),
                 ProofKind::NotComparable);
}

void ProofVerdictTest::theCycleTellsWhoIsDue()
{
    QCOMPARE(devices::firstDueAfter(noon(), hoursAfterNoon(-1)), hoursAfterNoon(7));
    QCOMPARE(devices::firstDueAfter(noon(), hoursAfterNoon(-7)), hoursAfterNoon(1));
    QCOMPARE(devices::firstDueAfter(noon(), hoursAfterNoon(-8)), hoursAfterNoon(8));
    // It missed two of its check-ins; the cycle goes on.
    QCOMPARE(devices::firstDueAfter(noon(), hoursAfterNoon(-20)), hoursAfterNoon(4));
    QCOMPARE(devices::firstDueAfter(noon(), hoursAfterNoon(2)), hoursAfterNoon(2));
}

QTEST_GUILESS_MAIN(ProofVerdictTest)
#include "tst_proofverdict.moc"
