// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "comestrue.h"
#include "reststage.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using auth::EntraTokenSource;
using auth::failed;
using auth::restFaultOf;
using auth::RotatingEntra;
using base::ErrorKind;
using Stage = auth::RestStage;

namespace {

const QString reads = Stage::reads;
const QString writes = u"DeviceManagementServiceConfig.ReadWrite.All"_s;

} // namespace

/// A sign-in rests in a keychain, which may fail, and serves every program of the user.
class RestingTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignInRestsAtOnce();
    void theNewTokenTakesThePlaceBeforeAnybodyGetsTheOther();
    void accessTokensNeverRest();
    void aFreshProgramGoesOnWithoutASignIn();
    void withoutAKeychainItLastsForThisRun();
    void programsTakeTurns();
    void programsThatAskAtOnceUseEachTokenOnce();
    void aRefusedSignInDoesNotRest_data();
    void aRefusedSignInDoesNotRest();
    void otherTroubleLeavesWhatRests_data();
    void otherTroubleLeavesWhatRests();
    void signedOutElsewhereIsSignedOutHere();
    void whatCouldWriteNeverRests();
    void whatCouldWriteAfterARefreshRestsNoLonger();
    void forgettingLeavesNothing();
};

void RestingTokensTest::aSignInRestsAtOnce()
{
    Stage stage;
    const auto source = stage.signedIn();
    QCOMPARE(stage.resting(), u"refresh-0"_s);
    QVERIFY(source->isResting());
    QVERIFY(!source->restFault().has_value());
    QCOMPARE(stage.entra.asked(), 0);
}

void RestingTokensTest::theNewTokenTakesThePlaceBeforeAnybodyGetsTheOther()
{
    Stage stage;
    const auto source = stage.signedIn();
    stage.endAccess();
    QString restingWhenHandedOut;
    const auto access = support::runOnWorker([&] {
        auto result = source->accessToken({reads}, stage.token);
        restingWhenHandedOut = stage.resting();
        return result;
    });
    QVERIFY(access.has_value());
    QCOMPARE(restingWhenHandedOut, u"refresh-1"_s);
    // One over the other: at no moment did nothing rest.
    QCOMPARE(stage.rested(), (QStringList{u"refresh-0"_s, u"refresh-1"_s}));
}

void RestingTokensTest::accessTokensNeverRest()
{
    Stage stage;
    const auto source = stage.signedIn();
    stage.endAccess();
    QCOMPARE(stage.ask(*source), u"access-1"_s);
    const auto changes = stage.store.changes();
    QCOMPARE(changes.size(), 2);
    for (const QByteArray &change : changes)
        QVERIFY(!change.contains("access"));
}

void RestingTokensTest::aFreshProgramGoesOnWithoutASignIn()
{
    Stage stage;
    (void)stage.signedIn();
    const auto later = stage.program();
    QVERIFY(!later->isResting());
    QVERIFY(later->look(stage.token).has_value());
    QVERIFY(later->isResting());
    QCOMPARE(later->user(), Stage::ada);
    QCOMPARE(stage.entra.asked(), 0);
    QCOMPARE(stage.ask(*later), u"access-1"_s);
    QCOMPARE(stage.ask(*stage.program()), u"access-2"_s); // which did not look before
    QCOMPARE(stage.entra.shown(), (QStringList{u"refresh-0"_s, u"refresh-1"_s}));
    QCOMPARE(later->user(), Stage::ada);
}

void RestingTokensTest::withoutAKeychainItLastsForThisRun()
{
    Stage stage;
    secrets::MemoryStore memory;
    const auto first = stage.program(&memory);
    first->adopt(RotatingEntra::firstTokens({reads}), Stage::ada, stage.token);
    QVERIFY(!first->isResting());
    QVERIFY(!first->restFault().has_value());
    const auto second = stage.program(&memory);
    QVERIFY(second->look(stage.token).has_value());
    QVERIFY(!second->isResting());
    QCOMPARE(stage.ask(*second), u"access-1"_s);
}

void RestingTokensTest::programsTakeTurns()
{
    Stage stage;
    const auto window = stage.signedIn();
    const auto console = stage.program();
    for (int hour = 1; hour <= 4; ++hour) {
        stage.endAccess();
        EntraTokenSource &next = hour % 2 == 0 ? *window : *console;
        QCOMPARE(stage.ask(next), u"access-%1"_s.arg(hour));
    }
    QVERIFY(stage.entra.isEachShownOnce());
    QCOMPARE(stage.resting(), u"refresh-4"_s);
}

void RestingTokensTest::programsThatAskAtOnceUseEachTokenOnce()
{
    Stage stage;
    stage.entra.hold();
    const auto window = stage.signedIn();
    const auto console = stage.program();
    QVERIFY(console->look(stage.token).has_value()); // both know the same refresh token now
    stage.endAccess();
    const auto start = [&](EntraTokenSource &source) {
        return support::startOnWorker([&] { return source.accessToken({reads}, stage.token); });
    };
    const auto one = start(*window);
    const auto two = start(*console);
    // Either the second waits for the first, or it asks as well, which it must not.
    QVERIFY(auth::comesTrue([&] { return stage.clock.waits() > 0 || stage.entra.asked() > 1; }));
    stage.entra.release();
    const auto first = one->take();
    const auto second = two->take();
    QVERIFY(first.has_value() && second.has_value());
    QCOMPARE(stage.entra.shown(), (QStringList{u"refresh-0"_s, u"refresh-1"_s}));
    QCOMPARE(stage.resting(), u"refresh-2"_s);
}

void RestingTokensTest::aRefusedSignInDoesNotRest_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("invalid_grant") << QByteArray("invalid_grant");
    QTest::newRow("interaction_required") << QByteArray("interaction_required");
}

void RestingTokensTest::aRefusedSignInDoesNotRest()
{
    QFETCH(QByteArray, error);
    Stage stage;
    const auto source = stage.signedIn();
    stage.endAccess();
    stage.entra.answerNext(support::jsonReply(R"({"error":")" + error + "\"}", 400));
    QCOMPARE(stage.ask(*source), failed(ErrorKind::SignInNeeded));
    QVERIFY(source->isSignInWanted());
    QVERIFY(!source->isResting());
    QCOMPARE(stage.store.stored(Stage::name), QByteArray());
    QCOMPARE(stage.ask(*stage.program()), failed(ErrorKind::SignInNeeded));
    QCOMPARE(stage.entra.asked(), 1);
}

void RestingTokensTest::otherTroubleLeavesWhatRests_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("consent") << QByteArray("consent_required") << ErrorKind::ConsentMissing;
    QTest::newRow("busy") << QByteArray("temporarily_unavailable") << ErrorKind::Throttled;
    QTest::newRow("unknown") << QByteArray("invalid_scope") << ErrorKind::BadReply;
}

void RestingTokensTest::otherTroubleLeavesWhatRests()
{
    QFETCH(QByteArray, error);
    QFETCH(ErrorKind, kind);
    Stage stage;
    const auto source = stage.signedIn();
    stage.endAccess();
    stage.entra.answerNext(support::jsonReply(R"({"error":")" + error + "\"}", 400));
    QCOMPARE(stage.ask(*source), failed(kind));
    QVERIFY(source->isResting());
    QCOMPARE(stage.resting(), u"refresh-0"_s);
}

void RestingTokensTest::signedOutElsewhereIsSignedOutHere()
{
    Stage stage;
    const auto window = stage.signedIn();
    QVERIFY(stage.program()->forget(stage.token).has_value());
    stage.endAccess();
    QCOMPARE(stage.ask(*window), failed(ErrorKind::SignInNeeded));
    QVERIFY(!window->isResting());
    QCOMPARE(stage.entra.asked(), 0);
}

void RestingTokensTest::whatCouldWriteNeverRests()
{
    Stage stage;
    (void)stage.signedIn();
    const auto source = stage.signedIn({reads, writes});
    QCOMPARE(stage.rested(), (QStringList{u"refresh-0"_s, QString()}));
    QVERIFY(!source->isResting());
    QCOMPARE(restFaultOf(*source), ErrorKind::Denied);
    stage.entra.grant({reads, writes});
    stage.endAccess();
    QCOMPARE(stage.ask(*source), u"access-1"_s); // from memory
    stage.endAccess();
    QCOMPARE(stage.ask(*source), u"access-2"_s);
    QCOMPARE(stage.resting(), QString());
    QVERIFY(!stage.store.changes().join().contains("refresh-1"));
}

void RestingTokensTest::whatCouldWriteAfterARefreshRestsNoLonger()
{
    Stage stage;
    const auto source = stage.signedIn();
    stage.entra.grant({reads, writes});
    stage.endAccess();
    QCOMPARE(stage.ask(*source), u"access-1"_s);
    QCOMPARE(stage.store.stored(Stage::name), QByteArray());
    QCOMPARE(stage.rested(), (QStringList{u"refresh-0"_s, QString()}));
    QVERIFY(!source->isResting());
    QCOMPARE(restFaultOf(*source), ErrorKind::Denied);
}

void RestingTokensTest::forgettingLeavesNothing()
{
    Stage stage;
    const auto source = stage.signedIn();
    QVERIFY(source->forget(stage.token).has_value());
    QCOMPARE(stage.store.stored(Stage::name), QByteArray());
    QVERIFY(!source->isResting());
    QCOMPARE(source->user(), QString());
    QCOMPARE(source->scopes(), QStringList());
    QCOMPARE(stage.ask(*source), failed(ErrorKind::SignInNeeded));
    QCOMPARE(stage.entra.asked(), 0);
}

QTEST_GUILESS_MAIN(RestingTokensTest)
#include "tst_restingtokens.moc"
