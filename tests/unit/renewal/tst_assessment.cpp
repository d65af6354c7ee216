// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/rules/assessment.h"
#include "renewalkit.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::renewal;
using namespace pushkeeper::renewalkit;
using namespace Qt::StringLiterals;

/// Mode and target: the lock First, two topics, and what is in a hurry.
class AssessmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedTenantIsSetUp();
    void anySignOfACertificateForbidsCreate_data();
    void anySignOfACertificateForbidsCreate();
    void theStrongestTopicCounts();
    void aTopicNobodyKnowsIsAskedFor();
    void whatIsInstalledIsRenewed();
    void theSameTopicInOtherLettersIsTheSame();
    void aWeakerTopicAsksNothing();
    void anotherTopicAsks();
    void theDecisionAnswers_data();
    void theDecisionAnswers();
    void aDecisionWithoutAQuestionChangesNothing();
    void aTopicCanBeGivenUp();
    void eachPartOfTheConfirmationIsNeeded();
    void aFirstSetupHasNothingToGiveUp();
    void hurry_data();
    void hurry();
};

namespace {

/// Everything that giving up a topic takes.
void confirm(Situation &situation, const base::Topic &old)
{
    situation.reason = u"account lost"_s;
    situation.typedBlock = old.lastBlock();
    situation.isPlanExported = true;
}

/// Nothing was ever here, and a live look found no device.
Situation untouched()
{
    return {.installed = {}, .devices = 0, .now = noon()};
}

Situation renewalOf(const base::Topic &pinned, const base::Topic &live)
{
    return {.installed = installedOf(live), .pinned = pinned, .devices = 215, .now = noon()};
}

} // namespace

void AssessmentTest::anUntouchedTenantIsSetUp()
{
    const Verdict verdict = assess(untouched());
    QCOMPARE(verdict.mode, Mode::FirstSetup);
    QVERIFY(verdict.target.isEmpty());
    QVERIFY(!verdict.isHurried);
    QCOMPARE(verdict.question, OpenQuestion::None);
}

void AssessmentTest::anySignOfACertificateForbidsCreate_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<bool>("asks");
    Situation one = untouched();
    one.pinned = topicOf('1');
    QTest::newRow("a pinned topic") << one << false;
    one = untouched();
    one.recorded = topicOf('1');
    QTest::newRow("a recorded topic") << one << false;
    one = untouched();
    one.typed = topicOf('1');
    QTest::newRow("a typed topic") << one << false;
    one = untouched();
    one.devices = 1;
    QTest::newRow("a device") << one << true;
    one = untouched();
    one.devices.reset();
    QTest::newRow("devices that cannot be read") << one << true;
    one = untouched();
    one.isInAuditTrail = true;
    QTest::newRow("an audit event") << one << true;
}

void AssessmentTest::anySignOfACertificateForbidsCreate()
{
    QFETCH(Situation, situation);
    QFETCH(bool, asks);
    const Verdict verdict = assess(situation);
    QCOMPARE(verdict.mode, Mode::Rescue);
    QVERIFY(verdict.isHurried);
    QCOMPARE(verdict.question, asks ? OpenQuestion::TopicOfDevices : OpenQuestion::None);
    QCOMPARE(verdict.target, asks ? base::Topic() : topicOf('1'));
}

void AssessmentTest::theStrongestTopicCounts()
{
    Situation situation = untouched();
    situation.devices = 5;
    situation.typed = topicOf('3');
    QCOMPARE(assess(situation).target, topicOf('3'));
    situation.recorded = topicOf('2');
    QCOMPARE(assess(situation).target, topicOf('2'));
    situation.pinned = topicOf('1');
    QCOMPARE(assess(situation).target, topicOf('1'));
}

void AssessmentTest::aTopicNobodyKnowsIsAskedFor()
{
    Situation situation = untouched();
    situation.devices = 5;
    QCOMPARE(assess(situation).question, OpenQuestion::TopicOfDevices);
    situation.typed = topicOf('1');
    QCOMPARE(assess(situation).question, OpenQuestion::None);
}

void AssessmentTest::whatIsInstalledIsRenewed()
{
    for (const base::Topic &pinned : {base::Topic(), topicOf('1')}) {
        const Verdict verdict = assess(renewalOf(pinned, topicOf('1')));
        QCOMPARE(verdict.mode, Mode::Renewal);
        QCOMPARE(verdict.target, topicOf('1'));
        QCOMPARE(verdict.question, OpenQuestion::None);
    }
}

void AssessmentTest::theSameTopicInOtherLettersIsTheSame()
{
    const base::Topic pinned(topicOf('1').text().toUpper());
    QCOMPARE(assess(renewalOf(pinned, topicOf('1'))).mode, Mode::Renewal);
}

void AssessmentTest::aWeakerTopicAsksNothing()
{
    Situation situation = renewalOf({}, topicOf('1'));
    situation.recorded = topicOf('2');
    situation.typed = topicOf('3');
    const Verdict verdict = assess(situation);
    QCOMPARE(verdict.mode, Mode::Renewal);
    QCOMPARE(verdict.target, topicOf('1'));
}

void AssessmentTest::anotherTopicAsks()
{
    const Verdict verdict = assess(renewalOf(topicOf('1'), topicOf('2')));
    QCOMPARE(verdict.question, OpenQuestion::RestoreOrAdopt);
    QCOMPARE(verdict.target, topicOf('1'));
}

void AssessmentTest::theDecisionAnswers_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<base::Topic>("target");
    QTest::addColumn<bool>("isHurried");
    QTest::newRow("restore") << Decision::Restore << Mode::Restore << topicOf('1') << true;
    QTest::newRow("adopt") << Decision::Adopt << Mode::Adopt << topicOf('2') << false;
    QTest::newRow("give up") << Decision::GiveUpTopic << Mode::NewTopic << topicOf('1') << false;
}

void AssessmentTest::theDecisionAnswers()
{
    QFETCH(Decision, decision);
    QFETCH(Mode, mode);
    QFETCH(base::Topic, target);
    QFETCH(bool, isHurried);
    Situation situation = renewalOf(topicOf('1'), topicOf('2'));
    situation.decision = decision;
    if (decision == Decision::GiveUpTopic)
        confirm(situation, topicOf('1'));
    const Verdict verdict = assess(situation);
    QCOMPARE(verdict.mode, mode);
    QCOMPARE(verdict.target, target);
    QCOMPARE(verdict.isHurried, isHurried);
    QCOMPARE(verdict.question, OpenQuestion::None);
}

void AssessmentTest::aDecisionWithoutAQuestionChangesNothing()
{
    for (const Decision decision : {Decision::Restore, Decision::Adopt}) {
        Situation situation = renewalOf(topicOf('1'), topicOf('1'));
        situation.decision = decision;
        QCOMPARE(assess(situation).mode, Mode::Renewal);
        Situation gone = untouched();
        gone.pinned = topicOf('1');
        gone.decision = decision;
        QCOMPARE(assess(gone).mode, Mode::Rescue);
    }
}

void AssessmentTest::aTopicCanBeGivenUp()
{
    Situation installed = renewalOf(topicOf('1'), topicOf('1'));
    installed.decision = Decision::GiveUpTopic;
    confirm(installed, topicOf('1'));
    QCOMPARE(assess(installed).mode, Mode::NewTopic);
    QCOMPARE(assess(installed).target, topicOf('1'));
    QCOMPARE(assess(installed).question, OpenQuestion::None);
    Situation gone = untouched();
    gone.devices = 5;
    gone.decision = Decision::GiveUpTopic;
    confirm(gone, base::Topic());
    QCOMPARE(assess(gone).mode, Mode::NewTopic);
    QCOMPARE(assess(gone).question, OpenQuestion::None);
}

void AssessmentTest::eachPartOfTheConfirmationIsNeeded()
{
    Situation whole = renewalOf(topicOf('1'), topicOf('1'));
    whole.decision = Decision::GiveUpTopic;
    confirm(whole, topicOf('1'));
    Situation noReason = whole;
    noReason.reason = u" "_s;
    Situation noPlan = whole;
    noPlan.isPlanExported = false;
    Situation otherBlock = whole;
    otherBlock.typedBlock = topicOf('2').lastBlock();
    for (const Situation &situation : {noReason, noPlan, otherBlock})
        QCOMPARE(assess(situation).question, OpenQuestion::ConfirmNewTopic);
}

void AssessmentTest::aFirstSetupHasNothingToGiveUp()
{
    Situation situation = untouched();
    situation.decision = Decision::GiveUpTopic;
    QCOMPARE(assess(situation).mode, Mode::FirstSetup);
}

void AssessmentTest::hurry_data()
{
    constexpr qint64 day = 24LL * 60 * 60;
    QTest::addColumn<qint64>("secondsLeft");
    QTest::addColumn<bool>("isHurried");
    QTest::newRow("four days") << 4 * day << false;
    QTest::newRow("a second less than four days") << 4 * day - 1 << true;
    QTest::newRow("three days") << 3 * day << true;
    QTest::newRow("the last day") << day / 2 << true;
    QTest::newRow("expired") << -day << true;
    QTest::newRow("expired for a year") << -365 * day << true;
}

void AssessmentTest::hurry()
{
    QFETCH(qint64, secondsLeft);
    QFETCH(bool, isHurried);
    Situation situation{.installed = installedOf(topicOf('1')), .now = noon()};
    situation.installed->notAfter = noon().addSecs(secondsLeft);
    const Verdict verdict = assess(situation);
    QCOMPARE(verdict.mode, Mode::Renewal);
    QCOMPARE(verdict.isHurried, isHurried);
}

QTEST_GUILESS_MAIN(AssessmentTest)
#include "tst_assessment.moc"
