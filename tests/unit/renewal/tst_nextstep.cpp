// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/rules/nextstep.h"
#include "renewalkit.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::renewal;
using namespace pushkeeper::renewalkit;
using namespace Qt::StringLiterals;
using facts::Severity;

/// Which step comes next, and whether the agreement with Apple is needed.
class NextStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStepsFollowEachOther();
    void aGivenCertificateNeedsNoRequest();
    void whatWarnsIsReviewed();
    void whatIsLockedIsNeverUploaded();
    void aNewTopicIsUploadedInItsModeOnly();
    void whatIsInstalledIsNeverUploaded();
    void agreement_data();
    void agreement();
    void anAssistedWalkDoesNotAskForTheAgreement();
    void nobodyIsAssessedNobodyAgrees();
    void namesOfSteps();
};

void NextStepTest::theStepsFollowEachOther()
{
    RenewalState state{.id = u"walk"_s, .tenant = contoso(), .startedAt = noon()};
    QCOMPARE(nextStep(state), Step::Assess);
    state.assessed = assessedState().assessed;
    QCOMPARE(nextStep(state), Step::Account);
    state.isAccountConfirmed = true;
    QCOMPARE(nextStep(state), Step::Request);
    state.requestAnnouncedAt = noon();
    QCOMPARE(nextStep(state), Step::Request);
    state.requestTakenAt = noon();
    QCOMPARE(nextStep(state), Step::Portal);
    state.portalOpenedAt = noon();
    QCOMPARE(nextStep(state), Step::Certificate);
    state.certificate = newOf(topicOf('1'));
    QCOMPARE(nextStep(state), Step::Upload);
    state.uploadAnnouncedAt = noon();
    QCOMPARE(nextStep(state), Step::Upload);
    state.uploadedAt = noon();
    QCOMPARE(nextStep(state), Step::Confirm);
    state.installedAt = noon();
    QCOMPARE(nextStep(state), Step::Devices);
    state.proof = Proof{.at = noon()};
    QCOMPARE(nextStep(state), Step::Receipt);
    state.finishedAt = noon();
    QCOMPARE(nextStep(state), Step::Done);
}

void NextStepTest::aGivenCertificateNeedsNoRequest()
{
    RenewalState state = assessedState();
    state.certificate = newOf(topicOf('1'));
    QCOMPARE(nextStep(state), Step::Account);
    state.isAccountConfirmed = true;
    QCOMPARE(nextStep(state), Step::Upload);
}

void NextStepTest::whatWarnsIsReviewed()
{
    RenewalState state = chosenState();
    state.findings = {findingOf(u"key-not-ours"_s, Severity::Warn)};
    QCOMPARE(nextStep(state), Step::Review);
    state.areWarningsAccepted = true;
    QCOMPARE(nextStep(state), Step::Upload);
}

void NextStepTest::whatIsLockedIsNeverUploaded()
{
    RenewalState state = chosenState();
    state.areWarningsAccepted = true;
    for (const QString &id : {u"topic-differs"_s, u"key-fits-none"_s, u"expired"_s, u"self-signed"_s}) {
        state.findings = {findingOf(id, Severity::Stop)};
        QCOMPARE(nextStep(state), Step::Review);
    }
}

void NextStepTest::aNewTopicIsUploadedInItsModeOnly()
{
    const facts::Findings findings{findingOf(u"topic-differs"_s, Severity::Stop)};
    for (const Mode mode : {Mode::FirstSetup, Mode::Renewal, Mode::Restore, Mode::Adopt, Mode::MovedAccount,
                            Mode::Rescue, Mode::NewTopic}) {
        RenewalState state = chosenState(mode);
        state.findings = findings;
        QCOMPARE(nextStep(state), Step::Review);
        state.areWarningsAccepted = true;
        QCOMPARE(nextStep(state), mode == Mode::NewTopic ? Step::Upload : Step::Review);
    }
}

void NextStepTest::whatIsInstalledIsNeverUploaded()
{
    RenewalState state = chosenState();
    state.findings = {findingOf(u"already-installed"_s, Severity::Info)};
    state.areWarningsAccepted = true;
    QCOMPARE(nextStep(state), Step::Review);
}

void NextStepTest::agreement_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<int>("agreed"); // -1: nobody knows
    QTest::addColumn<bool>("isNeeded");
    QTest::addColumn<bool>("isUnknown");
    QTest::newRow("first, unknown") << Mode::FirstSetup << -1 << true << true;
    QTest::newRow("first, not given") << Mode::FirstSetup << 0 << true << false;
    QTest::newRow("first, given") << Mode::FirstSetup << 1 << false << false;
    for (const Mode mode :
         {Mode::Renewal, Mode::Restore, Mode::Adopt, Mode::MovedAccount, Mode::Rescue, Mode::NewTopic}) {
        const char *name = modeName(mode).latin1();
        QTest::addRow("%s, unknown", name) << mode << -1 << false << false;
        QTest::addRow("%s, not given", name) << mode << 0 << false << false;
    }
}

void NextStepTest::agreement()
{
    QFETCH(Mode, mode);
    QFETCH(int, agreed);
    QFETCH(bool, isNeeded);
    QFETCH(bool, isUnknown);
    RenewalState state = assessedState(mode);
    if (agreed >= 0)
        state.isAgreed = agreed != 0;
    QCOMPARE(needsAgreement(state), isNeeded);
    QCOMPARE(isAgreementUnknown(state), isUnknown);
}

/// Nobody can sign in there to look.
void NextStepTest::anAssistedWalkDoesNotAskForTheAgreement()
{
    RenewalState state = assessedState(Mode::FirstSetup);
    state.isAssisted = true;
    QVERIFY(needsAgreement(state));
    QVERIFY(!isAgreementUnknown(state));
}

void NextStepTest::nobodyIsAssessedNobodyAgrees()
{
    QVERIFY(!needsAgreement(RenewalState()));
    QVERIFY(!isAgreementUnknown(RenewalState()));
}

void NextStepTest::namesOfSteps()
{
    for (int i = int(Step::Connect); i <= int(Step::Done); ++i) {
        const auto step = static_cast<Step>(i);
        QCOMPARE(stepNamed(QString(stepName(step))), std::optional(step));
    }
    QVERIFY(!stepNamed(u"Assess"_s));
    QVERIFY(!stepNamed(QString()));
    QCOMPARE(stageOf(Step::Assess), Stage::Check);
    QCOMPARE(stageOf(Step::Portal), Stage::Apple);
    QCOMPARE(stageOf(Step::Confirm), Stage::Upload);
    QCOMPARE(stageOf(Step::Receipt), Stage::Proof);
}

QTEST_GUILESS_MAIN(NextStepTest)
#include "tst_nextstep.moc"
