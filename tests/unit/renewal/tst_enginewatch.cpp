// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "enginestage.h"

#include <QSemaphore>
#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::renewal;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using Answer = ImportGate::Answer;
using renewalkit::EngineStage;

/// How the engine waits for a file, and how it stops to.
class EngineWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void theFileThatArrivesIsChosen();
    void waitingIsNoBusiness();
    void cancelEndsTheWatch();
    void anotherActEndsTheWatch();
    void whatALaterActReplacedIsNoNews();
    void aCancelledActTellsTheState();
    void theEndOfTheEngineEndsTheWatch();
    void theEndOfTheEngineDropsWhatWaits();
    void whatWasRefusedIsNotFoundAgain();
    void whatWasTakenIsFoundAgain();
    void aFolderThatIsNotThereIsAFault();

private:
    EngineStage &stage() { return *m_stage; }
    void watch() { stage().engine().watch(stage().downloads()); }

    std::unique_ptr<EngineStage> m_stage;
};

void EngineWatchTest::init()
{
    m_stage = std::make_unique<EngineStage>();
    QCOMPARE(stage().walkToTheFile(), Step::Certificate);
}

void EngineWatchTest::theFileThatArrivesIsChosen()
{
    const qsizetype before = stage().outcomes().size();
    watch();
    QVERIFY(stage().looksAtTheFolder());
    QCOMPARE(stage().outcomes().size(), before);
    (void)stage().downloadRightFile(u"download (1)"_s);
    const Outcome outcome = stage().ended(before);
    QVERIFY(outcome.gate.has_value());
    QCOMPARE(outcome.gate->answer, Answer::Open);
    QCOMPARE(nextStep(stage().state()), Step::Upload);
    QVERIFY(!stage().engine().isWatching());
}

void EngineWatchTest::waitingIsNoBusiness()
{
    QVERIFY(!stage().engine().isWatching());
    watch();
    QVERIFY(stage().engine().isWatching());
    QVERIFY(!stage().engine().isBusy());
    QCOMPARE(stage().news().constLast(), u"watching"_s);
}

void EngineWatchTest::cancelEndsTheWatch()
{
    const RenewalState before = stage().state();
    const qsizetype count = stage().outcomes().size();
    watch();
    QVERIFY(stage().looksAtTheFolder());
    stage().engine().cancel();
    const Outcome outcome = stage().ended(count);
    QVERIFY(outcome.fault.has_value());
    QCOMPARE(outcome.fault->kind, ErrorKind::Cancelled);
    QVERIFY(!stage().engine().isWatching());
    QCOMPARE(stage().state(), before);
}

void EngineWatchTest::anotherActEndsTheWatch()
{
    const qsizetype count = stage().outcomes().size();
    watch();
    QVERIFY(stage().looksAtTheFolder());
    const Outcome outcome = stage().run([](Engine &engine) { engine.acceptWarnings(); });
    QVERIFY(!outcome.fault);
    QVERIFY(stage().state().areWarningsAccepted);
    QVERIFY(!stage().engine().isWatching());
    // The next act comes after everything that the watch had to say.
    QVERIFY(!stage().run([](Engine &engine) { engine.open(); }).fault);
    QCOMPARE(stage().outcomes().size(), count + 2);
}

/// The watch has chosen a file, but nobody has heard of it yet.
void EngineWatchTest::whatALaterActReplacedIsNoNews()
{
    const qsizetype count = stage().outcomes().size();
    (void)stage().downloadRightFile(u"MDM_Certificate.pem"_s);
    watch();
    stage().pool().waitForDone();
    const Outcome outcome = stage().run([](Engine &engine) { engine.open(); });
    QVERIFY(!outcome.fault);
    QVERIFY(!outcome.gate.has_value());
    QCOMPARE(stage().outcomes().size(), count + 1);
    // What it did counts nevertheless.
    QCOMPARE(nextStep(stage().state()), Step::Upload);
}

/// The same, and the later act ends before it begins.
void EngineWatchTest::aCancelledActTellsTheState()
{
    const qsizetype count = stage().outcomes().size();
    (void)stage().downloadRightFile(u"MDM_Certificate.pem"_s);
    watch();
    stage().pool().waitForDone();
    stage().pool().setMaxThreadCount(1);
    QSemaphore door;
    stage().pool().start([&door] { door.acquire(); });
    stage().engine().open();
    stage().engine().cancel();
    door.release();
    const Outcome outcome = stage().ended(count);
    QVERIFY(outcome.fault.has_value());
    QCOMPARE(outcome.fault->kind, ErrorKind::Cancelled);
    QCOMPARE(nextStep(stage().state()), Step::Upload);
}

/// The lock of the tenant is free at once.
void EngineWatchTest::theEndOfTheEngineEndsTheWatch()
{
    const QString id = stage().state().id;
    const qsizetype count = stage().outcomes().size();
    watch();
    QVERIFY(stage().looksAtTheFolder());
    stage().endEngine();
    stage().startEngine();
    stage().engine().open();
    // Before any event of the first engine is handled.
    stage().pool().waitForDone();
    const Outcome outcome = stage().ended(count);
    QVERIFY(!outcome.fault);
    QCOMPARE(stage().state().id, id);
    QCOMPARE(stage().outcomes().size(), count + 1);
}

/// An act that has not begun yet is not begun any more.
void EngineWatchTest::theEndOfTheEngineDropsWhatWaits()
{
    stage().pool().setMaxThreadCount(1);
    QSemaphore door;
    stage().pool().start([&door] { door.acquire(); });
    stage().engine().confirmAccount(u"other@practice.example"_s);
    stage().endEngine();
    door.release();
    stage().pool().waitForDone();
    stage().startEngine();
    QVERIFY(!stage().run([](Engine &engine) { engine.open(); }).fault);
    QCOMPARE(stage().state().appleAccount, stage().practice().tenant().microsoft().start().appleAccount);
}

void EngineWatchTest::whatWasRefusedIsNotFoundAgain()
{
    (void)stage().downloadWrongFile(u"MDM_Certificate.pem"_s);
    const Outcome refused = stage().run([this](Engine &) { watch(); });
    QVERIFY(refused.gate.has_value());
    QCOMPARE(refused.gate->answer, Answer::Locked);
    QCOMPARE(refused.gate->locks, QList<Lock>{Lock::Topic});
    const qsizetype count = stage().outcomes().size();
    watch();
    QVERIFY(stage().looksAtTheFolder());
    QCOMPARE(stage().outcomes().size(), count);
    (void)stage().downloadRightFile(u"MDM_Certificate (1).pem"_s);
    const Outcome taken = stage().ended(count);
    QVERIFY(taken.gate.has_value());
    QCOMPARE(taken.gate->answer, Answer::Open);
}

/// Another account takes back the certificate, and the same file has to be judged anew.
void EngineWatchTest::whatWasTakenIsFoundAgain()
{
    (void)stage().downloadRightFile(u"MDM_Certificate.pem"_s);
    QCOMPARE(stage().stepAfter([this](Engine &) { watch(); }), Step::Upload);
    const QString other = u"other@practice.example"_s;
    QCOMPARE(stage().stepAfter([&](Engine &engine) { engine.confirmAccount(other); }), Step::Certificate);
    QCOMPARE(stage().stepAfter([this](Engine &) { watch(); }), Step::Upload);
}

void EngineWatchTest::aFolderThatIsNotThereIsAFault()
{
    const QString folder = stage().practice().file(u"nowhere"_s);
    const Outcome outcome = stage().run([&](Engine &engine) { engine.watch(folder); });
    QVERIFY(outcome.fault.has_value());
    QCOMPARE(outcome.fault->kind, ErrorKind::Disk);
    QCOMPARE(outcome.fault->subject, folder);
    QVERIFY(!stage().engine().isWatching());
}

QTEST_GUILESS_MAIN(EngineWatchTest)
#include "tst_enginewatch.moc"
