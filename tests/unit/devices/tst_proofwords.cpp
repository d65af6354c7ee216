// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/proofwords.h"
#include "fleetkit.h"

#include <QSet>
#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::fleetkit;
using namespace Qt::StringLiterals;
using devices::Tally;

/// The words of a verdict, and what to do next.
class ProofWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsHaveNumbersAndANextStep_data();
    void verdictsHaveNumbersAndANextStep();
    void silenceNamesTheWayBack();
    void everyReasonHasItsWords();
};

void ProofWordsTest::verdictsHaveNumbersAndANextStep_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("seen");
    QTest::addColumn<int>("predicted");
    QTest::addColumn<double>("hours");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const Tally &tally, double hours, const QString &words,
                        const QString &next) {
        QTest::newRow(name) << tally.aliveBefore.value_or(-1) << tally.seenSince << tally.predicted << hours
                            << words << next;
    };
    row("well", {215, 212, 215}, 24, u"212 of 215 device(s) alive before have checked in since."_s,
        u"There is nothing to do."_s);
    row("well so far", {215, 100, 100}, 4, u"100 of 215 device(s) alive before have checked in since."_s,
        u"A day after the upload the verdict is firm."_s);
    row("too early", {215, 1, 2}, 0.2,
        u"1 of 215 device(s) alive before have checked in since. 2 should have by now"_s, u"in an hour"_s);
    row("not yet", {215, 50, 100}, 4, u"100 should have by now"_s, u"Look again tomorrow"_s);
    row("some missing", {215, 150, 215}, 24, u"150 of 215"_s, u"Look at the devices that are missing."_s);
    row("silent", {215, 3, 215}, 24, u"Devices fell silent after the upload. 3 of 215"_s, u"The way back"_s);
    row("nobody before", {0, 0, 0}, 24, u"no device"_s, u"Enrol one test device"_s);
    row("not comparable", {{}, 40, 0}, 24,
        u"40 device(s) have checked in since the upload. There is nothing to compare"_s,
        u"the certificate works"_s);
    row("not comparable, nobody yet", {{}, 0, 0}, 2, u"0 device(s) have checked in"_s,
        u"Look again tomorrow"_s);
}

void ProofWordsTest::verdictsHaveNumbersAndANextStep()
{
    QFETCH(int, before);
    QFETCH(int, seen);
    QFETCH(int, predicted);
    QFETCH(double, hours);
    QFETCH(QString, words);
    QFETCH(QString, next);
    const Tally tally{.aliveBefore = before < 0 ? std::nullopt : std::optional(before),
                      .seenSince = seen,
                      .predicted = predicted};
    const QString verdict = devices::verdictText(tally, noon(), hoursAfterNoon(hours));
    const QString after = devices::afterVerdictText(tally, noon(), hoursAfterNoon(hours));
    QVERIFY2(verdict.contains(words, Qt::CaseInsensitive), qPrintable(verdict));
    QVERIFY2(after.contains(next), qPrintable(after));
}

void ProofWordsTest::silenceNamesTheWayBack()
{
    const QString after = devices::afterVerdictText({215, 0, 215}, noon(), hoursAfterNoon(24));
    for (const QString &word :
         {u"fresh signing request"_s, u"row of the earlier topic"_s, u"Do not press Create"_s}) {
        QVERIFY2(after.contains(word), qPrintable(after));
        QVERIFY(devices::suspicionText().contains(word));
    }
}

void ProofWordsTest::everyReasonHasItsWords()
{
    QSet<QString> words;
    for (int reason = 0; reason <= int(devices::MissingReason::ThisDevice); ++reason)
        words.insert(devices::missingText(static_cast<devices::MissingReason>(reason)));
    QCOMPARE(words.size(), 6);
    QSet<QString> names;
    for (int kind = 0; kind <= int(devices::ProofKind::FellSilent); ++kind)
        names.insert(devices::proofKindName(static_cast<devices::ProofKind>(kind)));
    QCOMPARE(names.size(), 6);
}

QTEST_GUILESS_MAIN(ProofWordsTest)
#include "tst_proofwords.moc"
