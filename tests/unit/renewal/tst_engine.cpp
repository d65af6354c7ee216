// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "enginestage.h"

#include <QSemaphore>
#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::renewal;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using renewalkit::EngineStage;

/// The acts of the engine, against a practice tenant: each returns at once and comes home by signals.
class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<EngineStage>(); }
    void cleanup() { m_stage.reset(); }
    void aRenewalGoesToItsEnd();
    void aFirstSetUpGoesToItsEnd();
    void anAssistedWalkGoesToItsEnd();
    void theStateArrivesBySignalsOnly();
    void aSecondActIsIgnored();
    void signInsAreTold();
    void aSignInThatFailsEndsTheAct();
    void cancelEndsAnAct();
    void aWalkThatCannotBeOpenedIsAFault();
    void aFileThatIsNotThereIsAFault();
    void whatWarnsWaitsToBeRead();
    void twoTopicsAreAQuestion();
    void anUploadWhoseAnswerWasLostIsConfirmed();

private:
    EngineStage &stage() { return *m_stage; }
    QString account() { return stage().practice().tenant().microsoft().start().appleAccount; }
    facts::PushCertificate shown();
    QByteArray othersCertificate();

    std::unique_ptr<EngineStage> m_stage;
};

/// What Intune's page shows.
facts::PushCertificate EngineTest::shown()
{
    const auto installed =
        stage().practice().intune().installed().value_or(rehearsal::InstalledCertificate());
    return {.topic = installed.facts.topic,
            .serial = base::SerialNumber::fromHex(QString::fromLatin1(installed.facts.serial)),
            .notAfter = installed.facts.notAfter,
            .appleAccount = installed.appleIdentifier,
            .source = facts::Source::Typed};
}

/// What a colleague gets for a request of his own.
QByteArray EngineTest::othersCertificate()
{
    return stage().practice().certificateFor(
        support::must(stage().practice().intune().downloadRequest(u"helpdesk@practice.example"_s)));
}

void EngineTest::aRenewalGoesToItsEnd()
{
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.assess({}); }), Step::Account);
    QCOMPARE(stage().state().assessed->mode, Mode::Renewal);
    QCOMPARE(stage().state().assessed->devices, std::optional(5));
    QCOMPARE(stage().stepAfter([this](Engine &engine) { engine.confirmAccount(account()); }), Step::Request);
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.takeRequest(false); }), Step::Portal);
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.openPortal(); }), Step::Certificate);
    QCOMPARE(stage().browser().urls(), QList<QUrl>{QUrl(stage().practice().tenant().portalPage())});
    const QString file = stage().downloadRightFile(u"MDM_Certificate.pem"_s);
    QCOMPARE(stage().stepAfter([&](Engine &engine) { engine.chooseCertificate(file); }), Step::Upload);
    QVERIFY(stage().outcomes().constLast().gate.has_value());
    QCOMPARE(stage().outcomes().constLast().gate->answer, ImportGate::Answer::Open);
    QCOMPARE(stage().practice().ours(u"Patch"_s), 0);
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.upload(); }), Step::Devices);
    QCOMPARE(stage().outcomes().constLast().echo, std::optional(Echo::Installed));
    QCOMPARE(stage().practice().ours(u"Patch"_s), 1);
    QCOMPARE(shown().serial, stage().state().certificate->serial);
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.countDevices(); }), Step::Receipt);
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.finish(); }), Step::Done);
    QCOMPARE(stage().practice().ours(u"Get"_s), 1);
}

void EngineTest::aFirstSetUpGoesToItsEnd()
{
    m_stage =
        std::make_unique<EngineStage>(renewalkit::StagePlan{.practice = {.devices = 5, .startsEmpty = true}});
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.assess({}); }), Step::Account);
    QCOMPARE(stage().state().assessed->mode, Mode::FirstSetup);
    // Not only not yet known: who may read it was signed in for that.
    QCOMPARE(stage().state().isAgreed, std::optional(false));
    QCOMPARE(stage().stepAfter([this](Engine &engine) { engine.confirmAccount(account()); }), Step::Request);
    QVERIFY(stage().run([](Engine &engine) { engine.takeRequest(false); }).fault.has_value());
    QVERIFY(stage().practice().intune().requestKeys().isEmpty());
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.giveAgreement(); }), Step::Request);
    QVERIFY(stage().practice().intune().agreement().granted);
    QCOMPARE(stage().state().isAgreed, std::optional(true));
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.takeRequest(false); }), Step::Portal);
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.openPortal(); }), Step::Certificate);
    (void)stage().downloadRightFile(u"MDM_Certificate.pem"_s);
    QCOMPARE(stage().stepAfter([this](Engine &engine) { engine.watch(stage().downloads()); }), Step::Upload);
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.upload(); }), Step::Devices);
    QCOMPARE(shown().topic.uuid(), stage().practice().uuid());
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.countDevices(); }), Step::Receipt);
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.finish(); }), Step::Done);
}

void EngineTest::anAssistedWalkGoesToItsEnd()
{
    m_stage = std::make_unique<EngineStage>(renewalkit::StagePlan{.isAssisted = true});
    QCOMPARE(stage().stepAfter([this](Engine &engine) { engine.assess({.shown = shown()}); }), Step::Account);
    QCOMPARE(stage().stepAfter([this](Engine &engine) { engine.confirmAccount(account()); }), Step::Request);
    const QString request = stage().practice().file(u"IntuneCSR.csr"_s);
    support::WalkStage::write(
        request, support::must(stage().practice().intune().downloadRequest(u"admin@practice.example"_s)));
    QCOMPARE(stage().stepAfter([&](Engine &engine) { engine.useRequest(request); }), Step::Portal);
    const QString file = stage().downloadRightFile(u"MDM_Certificate.pem"_s);
    QCOMPARE(stage().stepAfter([&](Engine &engine) { engine.chooseCertificate(file); }), Step::Upload);
    const auto before = stage().run([this](Engine &engine) { engine.confirmShown(shown()); });
    QCOMPARE(before.echo, std::optional(Echo::NotYet));
    QCOMPARE(nextStep(stage().state()), Step::Upload);
    QVERIFY(stage()
                .practice()
                .intune()
                .upload(account(), support::WalkStage::read(file), u"by-hand"_s)
                .has_value());
    QCOMPARE(stage().stepAfter([this](Engine &engine) { engine.confirmShown(shown()); }), Step::Devices);
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.countDevices(); }), Step::Receipt);
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.finish(); }), Step::Done);
    QCOMPARE(stage().signIns(), 0);
}

void EngineTest::theStateArrivesBySignalsOnly()
{
    QVERIFY(stage().state().id.isEmpty());
    stage().engine().open();
    // The worker is done, but nobody has handled events yet.
    stage().pool().waitForDone();
    QVERIFY(stage().state().id.isEmpty());
    QVERIFY(stage().engine().isBusy());
    QVERIFY(!stage().ended(0).fault);
    QVERIFY(!stage().state().id.isEmpty());
    QCOMPARE(stage().news(), (QStringList{u"busy"_s, u"idle"_s, u"ended"_s}));
}

void EngineTest::aSecondActIsIgnored()
{
    QSemaphore door;
    m_stage =
        std::make_unique<EngineStage>(renewalkit::StagePlan{.beforeOpening = [&door] { door.acquire(); }});
    stage().engine().open();
    const bool wasBusy = stage().engine().isBusy();
    stage().engine().confirmAccount(u"late@practice.example"_s);
    stage().engine().watch(stage().downloads());
    const bool isWatching = stage().engine().isWatching();
    door.release();
    QVERIFY(wasBusy);
    QVERIFY(!isWatching);
    QVERIFY(!stage().ended(0).fault);
    QVERIFY(!stage().run([](Engine &engine) { engine.open(); }).fault);
    QVERIFY(!stage().state().isAccountConfirmed);
    QCOMPARE(stage().outcomes().size(), 2);
}

/// Once for reading, once for the work on the certificate.
void EngineTest::signInsAreTold()
{
    (void)stage().run([](Engine &engine) { engine.open(); });
    QCOMPARE(stage().signIns(), 0);
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.assess({}); }), Step::Account);
    QCOMPARE(stage().signIns(), 1);
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.assess({}); }), Step::Account);
    QCOMPARE(stage().signIns(), 1);
    (void)stage().run([this](Engine &engine) { engine.confirmAccount(account()); });
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.takeRequest(false); }), Step::Portal);
    QCOMPARE(stage().signIns(), 2);
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.takeRequest(true); }), Step::Portal);
    QCOMPARE(stage().signIns(), 2);
}

void EngineTest::aSignInThatFailsEndsTheAct()
{
    const auto refuse = [](const base::CancelToken &) -> base::Result<QString> {
        return base::Error{.kind = ErrorKind::Denied, .where = "test.signin"};
    };
    m_stage = std::make_unique<EngineStage>(renewalkit::StagePlan{.signIn = refuse});
    const Outcome outcome = stage().run([](Engine &engine) { engine.assess({}); });
    QVERIFY(outcome.fault.has_value());
    QCOMPARE(outcome.fault->where, "test.signin");
    QCOMPARE(stage().signIns(), 1);
    QVERIFY(!stage().state().assessed.has_value());
    QVERIFY(!stage().engine().isBusy());
}

/// Nobody signs in at the browser.
void EngineTest::cancelEndsAnAct()
{
    m_stage = std::make_unique<EngineStage>(renewalkit::StagePlan{.signsInByHand = true});
    stage().engine().assess({});
    QVERIFY(QTest::qWaitFor([this] { return !stage().browser().urls().isEmpty(); }, 60'000));
    QVERIFY(stage().outcomes().isEmpty());
    stage().engine().cancel();
    const Outcome outcome = stage().ended(0);
    QVERIFY(outcome.fault.has_value());
    QCOMPARE(outcome.fault->kind, ErrorKind::Cancelled);
    QVERIFY(!stage().engine().isBusy());
    // What was cancelled does not hold for the next act.
    QVERIFY(!stage().run([](Engine &engine) { engine.open(); }).fault);
}

void EngineTest::aWalkThatCannotBeOpenedIsAFault()
{
    const auto first = stage().makeEngine();
    bool isOpen = false;
    connect(first.get(), &Engine::ended, this,
            [&isOpen](const Outcome &outcome) { isOpen = !outcome.fault; });
    first->open();
    QVERIFY(QTest::qWaitFor([&isOpen] { return isOpen; }, 60'000));
    const Outcome outcome = stage().run([](Engine &engine) { engine.open(); });
    QVERIFY(outcome.fault.has_value());
    QCOMPARE(outcome.fault->kind, ErrorKind::Conflict);
    QVERIFY(stage().state().id.isEmpty());
}

void EngineTest::aFileThatIsNotThereIsAFault()
{
    (void)stage().run([](Engine &engine) { engine.open(); });
    const RenewalState before = stage().state();
    const QString path = stage().practice().file(u"nowhere.pem"_s);
    const auto isDisk = [&path](const Outcome &outcome) {
        return outcome.fault && outcome.fault->kind == ErrorKind::Disk && outcome.fault->subject == path;
    };
    QVERIFY(isDisk(stage().run([&](Engine &engine) { engine.chooseCertificate(path); })));
    QVERIFY(isDisk(stage().run([&](Engine &engine) { engine.useRequest(path); })));
    QCOMPARE(stage().state(), before);
    QVERIFY(!before.id.isEmpty());
}

/// The certificate answers a request that never passed through here.
void EngineTest::whatWarnsWaitsToBeRead()
{
    QCOMPARE(stage().walkToTheFile(), Step::Certificate);
    const QString file = stage().practice().file(u"others.pem"_s);
    support::WalkStage::write(file, othersCertificate());
    QCOMPARE(stage().stepAfter([&](Engine &engine) { engine.chooseCertificate(file); }), Step::Review);
    QCOMPARE(stage().outcomes().constLast().gate->answer, ImportGate::Answer::AfterReading);
    QVERIFY(stage().run([](Engine &engine) { engine.upload(); }).fault.has_value());
    QCOMPARE(stage().practice().ours(u"Patch"_s), 0);
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.acceptWarnings(); }), Step::Upload);
}

/// Somebody installed a certificate of another topic after this one was first seen.
void EngineTest::twoTopicsAreAQuestion()
{
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.assess({}); }), Step::Account);
    QCOMPARE(stage().outcomes().constLast().question, OpenQuestion::None);
    const RenewalState before = stage().state();
    auto &practice = stage().practice();
    const QByteArray request = support::must(practice.intune().downloadRequest(u"helpdesk"_s));
    auto &apple = practice.tenant().apple();
    const auto row =
        support::must(apple.create(account(), {.fileName = u"IntuneCSR.txt"_s, .bytes = request}));
    const QByteArray other = support::must(apple.download(account(), row.uuid));
    QVERIFY(practice.intune().upload(account(), other, u"helpdesk"_s).has_value());
    const Outcome asked = stage().run([](Engine &engine) { engine.assess({}); });
    QVERIFY(!asked.fault);
    QCOMPARE(asked.question, OpenQuestion::RestoreOrAdopt);
    QCOMPARE(stage().state(), before);
    const Outcome answered = stage().run([](Engine &engine) {
        engine.assess({.decision = Decision::Adopt, .reason = u"all enrolled anew"_s});
    });
    QCOMPARE(answered.question, OpenQuestion::None);
    QCOMPARE(stage().state().assessed->mode, Mode::Adopt);
    QCOMPARE(stage().state().assessed->target.uuid(), row.uuid);
}

void EngineTest::anUploadWhoseAnswerWasLostIsConfirmed()
{
    QCOMPARE(stage().walkToTheFile(), Step::Certificate);
    const QString file = stage().downloadRightFile(u"MDM_Certificate.pem"_s);
    QCOMPARE(stage().stepAfter([&](Engine &engine) { engine.chooseCertificate(file); }), Step::Upload);
    stage().practice().intune().loseNextAnswer();
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.upload(); }), Step::Devices);
    QCOMPARE(stage().practice().ours(u"Patch"_s), 1);
    QCOMPARE(stage().stepAfter([](Engine &engine) { engine.confirm(); }), Step::Devices);
    QCOMPARE(stage().outcomes().constLast().echo, std::optional(Echo::Installed));
}

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
