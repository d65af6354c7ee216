// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/events.h"
#include "renewal/rules/nextstep.h"
#include "renewalkit.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::renewal;
using namespace pushkeeper::renewalkit;
using namespace Qt::StringLiterals;
using facts::Severity;

/// From one state to the next: later steps lock again when an earlier one changes.
class EventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeWalk();
    void theSameAssessmentKeepsEverything();
    void anotherTargetTakesBackTheRequest();
    void anotherModeOfTheSameTopicKeepsTheRequest();
    void anotherInstalledOneTakesBackTheCertificate();
    void anUnknownAgreementForgetsNothing();
    void theAccountInOtherLettersKeepsTheCertificate();
    void anotherAccountTakesBackTheCertificate();
    void anotherRequestTakesBackTheCertificate();
    void anAnnouncedRequestIsNoRequest();
    void aNewFileMustBeReadAgain();
    void aRefusedFileTakesTheChosenOneOut();
    void aMovedAccountIsAModeOfItsOwn();
    void anotherFileIsUploadedAnew();

private:
    static void compareTakenBack(const RenewalState &state);
};

/// No certificate is in play, nothing was read or announced.
void EventsTest::compareTakenBack(const RenewalState &state)
{
    QVERIFY(!state.certificate);
    QVERIFY(state.findings.isEmpty());
    QVERIFY(!state.areWarningsAccepted);
    QVERIFY(!state.uploadAnnouncedAt.isValid());
}

namespace {

/// Chosen, read, and about to be sent.
RenewalState announcedState()
{
    const facts::Findings findings{findingOf(u"key-not-ours"_s, Severity::Warn)};
    RenewalState state = whenCertificateChosen(chosenState(), newOf(topicOf('1')), findings, false);
    state = whenWarningsAccepted(state);
    return whenUploadAnnounced(state, noon().addSecs(20));
}

} // namespace

void EventsTest::aWholeWalk()
{
    const base::Thumbprint key(QByteArray(32, 'k'));
    RenewalState state{.id = u"walk"_s, .tenant = contoso(), .startedAt = noon()};
    state = whenAssessed(state, *assessedState().assessed, true);
    QCOMPARE(state.isAgreed, std::optional(true));
    QCOMPARE(nextStep(state), Step::Account);
    state = whenAccountConfirmed(state, u"mdm@contoso.example"_s);
    QCOMPARE(nextStep(state), Step::Request);
    state = whenRequestTaken(whenRequestAnnounced(state, noon()), key, u"file"_s, noon().addSecs(1));
    QCOMPARE(state.requestAnnouncedAt, noon());
    QCOMPARE(state.requestKey, key);
    QCOMPARE(state.requestFile, u"file"_s);
    QCOMPARE(nextStep(state), Step::Portal);
    state = whenPortalOpened(state, noon().addSecs(2));
    QCOMPARE(nextStep(state), Step::Certificate);
    state = whenCertificateChosen(state, newOf(topicOf('1')), {}, false);
    QCOMPARE(nextStep(state), Step::Upload);
    state = whenUploaded(whenUploadAnnounced(state, noon()), noon().addSecs(3));
    QCOMPARE(nextStep(state), Step::Confirm);
    state = whenInstalled(state, noon().addSecs(4));
    QCOMPARE(nextStep(state), Step::Devices);
    state = whenProven(state, {.tally = {.seenSince = 212}, .at = noon()});
    QCOMPARE(state.proof->tally.seenSince, 212);
    state = whenFinished(state, noon().addSecs(5));
    QCOMPARE(nextStep(state), Step::Done);
}

void EventsTest::theSameAssessmentKeepsEverything()
{
    const RenewalState before = announcedState();
    Assessed later = *before.assessed;
    later.at = noon().addSecs(60);
    later.devices = 214;
    RenewalState expected = before;
    expected.assessed = later;
    QCOMPARE(whenAssessed(before, later, {}), expected);
}

void EventsTest::anotherTargetTakesBackTheRequest()
{
    Assessed other = *announcedState().assessed;
    other.target = topicOf('2');
    const RenewalState state = whenAssessed(announcedState(), other, {});
    compareTakenBack(state);
    QVERIFY(!state.requestAnnouncedAt.isValid());
    QVERIFY(state.requestKey.isEmpty());
    QVERIFY(state.requestFile.isEmpty());
    QVERIFY(!state.portalOpenedAt.isValid());
    QCOMPARE(nextStep(state), Step::Request);
    QCOMPARE(state.assessed->target, topicOf('2'));
    QVERIFY(state.isAccountConfirmed);
}

void EventsTest::anotherModeOfTheSameTopicKeepsTheRequest()
{
    Assessed other = *announcedState().assessed;
    other.mode = Mode::Adopt;
    const RenewalState adopted = whenAssessed(announcedState(), other, {});
    QCOMPARE(adopted.requestTakenAt, announcedState().requestTakenAt);
    QCOMPARE(adopted.certificate, announcedState().certificate);
    // A certificate was held against another rule there.
    other.mode = Mode::NewTopic;
    const RenewalState givenUp = whenAssessed(announcedState(), other, {});
    compareTakenBack(givenUp);
    QCOMPARE(givenUp.requestTakenAt, announcedState().requestTakenAt);
}

void EventsTest::anotherInstalledOneTakesBackTheCertificate()
{
    Assessed other = *announcedState().assessed;
    other.installed->serial = base::SerialNumber::fromHex(u"0C"_s);
    other.installed->notAfter = noon().addDays(366);
    const RenewalState state = whenAssessed(announcedState(), other, {});
    compareTakenBack(state);
}

void EventsTest::anUnknownAgreementForgetsNothing()
{
    RenewalState state = whenAgreed(assessedState(Mode::FirstSetup));
    QVERIFY(!needsAgreement(state));
    state = whenAssessed(state, *state.assessed, {});
    QCOMPARE(state.isAgreed, std::optional(true));
    state = whenAssessed(state, *state.assessed, false);
    QVERIFY(needsAgreement(state));
}

void EventsTest::theAccountInOtherLettersKeepsTheCertificate()
{
    const RenewalState before = announcedState();
    RenewalState expected = before;
    expected.appleAccount = u"MDM@contoso.example"_s;
    QCOMPARE(whenAccountConfirmed(before, expected.appleAccount), expected);
}

void EventsTest::anotherAccountTakesBackTheCertificate()
{
    const RenewalState state = whenAccountConfirmed(announcedState(), u"new@contoso.example"_s);
    compareTakenBack(state);
    QCOMPARE(state.appleAccount, u"new@contoso.example"_s);
    QCOMPARE(nextStep(state), Step::Certificate);
}

void EventsTest::anotherRequestTakesBackTheCertificate()
{
    const base::Thumbprint key(QByteArray(32, 'n'));
    const RenewalState state = whenRequestTaken(announcedState(), key, u"new"_s, noon().addSecs(30));
    compareTakenBack(state);
    QCOMPARE(state.requestKey, key);
    QCOMPARE(state.requestTakenAt, noon().addSecs(30));
    QCOMPARE(nextStep(state), Step::Portal);
}

void EventsTest::anAnnouncedRequestIsNoRequest()
{
    const RenewalState before = announcedState();
    RenewalState expected = before;
    expected.requestAnnouncedAt = noon().addSecs(30);
    QCOMPARE(whenRequestAnnounced(before, noon().addSecs(30)), expected);
}

void EventsTest::aNewFileMustBeReadAgain()
{
    const facts::Findings findings{findingOf(u"expires-soon"_s, Severity::Warn)};
    const RenewalState state = whenCertificateChosen(announcedState(), newOf(topicOf('1')), findings, false);
    QVERIFY(!state.areWarningsAccepted);
    QVERIFY(!state.uploadAnnouncedAt.isValid());
    QCOMPARE(state.findings, findings);
    QCOMPARE(nextStep(state), Step::Review);
}

void EventsTest::aRefusedFileTakesTheChosenOneOut()
{
    const facts::Findings findings{findingOf(u"topic-differs"_s, Severity::Stop)};
    const RenewalState state = whenCertificateRefused(announcedState(), findings);
    QVERIFY(!state.certificate);
    QVERIFY(!state.areWarningsAccepted);
    QCOMPARE(state.findings, findings);
    QCOMPARE(nextStep(state), Step::Certificate);
}

void EventsTest::aMovedAccountIsAModeOfItsOwn()
{
    const RenewalState state = whenCertificateChosen(chosenState(), newOf(topicOf('1')), {}, true);
    QCOMPARE(state.assessed->mode, Mode::MovedAccount);
    QCOMPARE(nextStep(state), Step::Upload);
    const RenewalState same = whenCertificateChosen(chosenState(), newOf(topicOf('1')), {}, false);
    QCOMPARE(same.assessed->mode, Mode::Renewal);
}

void EventsTest::anotherFileIsUploadedAnew()
{
    const RenewalState uploaded = whenUploaded(announcedState(), noon().addSecs(21));
    const RenewalState state = whenCertificateChosen(uploaded, newOf(topicOf('1')), {}, false);
    QCOMPARE(nextStep(state), Step::Upload);
}

QTEST_GUILESS_MAIN(EventsTest)
#include "tst_events.moc"
