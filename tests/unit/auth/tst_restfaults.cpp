// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "reststage.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using auth::failed;
using auth::restFaultOf;
using auth::RotatingEntra;
using base::ErrorKind;
using Stage = auth::RestStage;

namespace {

/// A sign-in of another user than the one that rests.
auth::Tokens tokensOfEve()
{
    auth::Tokens tokens = RotatingEntra::firstTokens({Stage::reads});
    tokens.refresh = "refresh-of-eve";
    return tokens;
}

const QString eve = u"eve@contoso.com"_s;

} // namespace

/// What becomes of a sign-in when its keychain or its lock fails.
class RestFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeSavedGoesOnInMemory();
    void aSignInThatCannotBeSavedIsNotGivenUpForAnOlderOne();
    void aSignInThatFindsTheLockTakenIsNotGivenUpForAnOlderOne();
    void aLockedKeychainStopsAProgramThatHoldsNothing();
    void aLockedKeychainDoesNotStopAProgramThatHoldsATokenStill();
    void anOpenedKeychainIsNoTroubleAnyMore();
    void whatIsLostForGoodNeedsASignIn();
    void forgettingEmptiesTheMemoryAlthoughTheKeychainFails();
    void aSignInThatCannotRestEndsTheEarlierOne_data();
    void aSignInThatCannotRestEndsTheEarlierOne();
};

void RestFaultsTest::whatCannotBeSavedGoesOnInMemory()
{
    Stage stage;
    const auto source = stage.signedIn();
    stage.store.failChanges(ErrorKind::KeychainRefused);
    stage.endAccess();
    QCOMPARE(stage.ask(*source), u"access-1"_s);
    QVERIFY(!source->isResting());
    QCOMPARE(restFaultOf(*source), ErrorKind::KeychainRefused);
    stage.endAccess();
    QCOMPARE(stage.ask(*source), u"access-2"_s); // not with what still rests and is used up
    stage.store.failChanges({});
    stage.endAccess();
    QCOMPARE(stage.ask(*source), u"access-3"_s);
    QVERIFY(source->isResting());
    QVERIFY(!source->restFault().has_value());
    QCOMPARE(stage.resting(), u"refresh-3"_s);
    // From here on, other programs count again.
    stage.endAccess();
    QCOMPARE(stage.ask(*stage.program()), u"access-4"_s);
    QCOMPARE(stage.ask(*source), u"access-5"_s);
    QVERIFY(stage.entra.isEachShownOnce());
}

void RestFaultsTest::aSignInThatCannotBeSavedIsNotGivenUpForAnOlderOne()
{
    Stage stage;
    (void)stage.signedIn();
    const auto source = stage.program();
    stage.store.failReads(ErrorKind::KeychainLocked);
    stage.store.failChanges(ErrorKind::KeychainLocked);
    source->adopt(tokensOfEve(), eve, stage.token);
    QCOMPARE(restFaultOf(*source), ErrorKind::KeychainLocked);
    stage.store.failReads({});
    stage.store.failChanges({});
    stage.endAccess();
    QCOMPARE(stage.ask(*source), u"access-1"_s);
    QCOMPARE(stage.entra.shown(), QStringList{u"refresh-of-eve"_s});
    QCOMPARE(source->user(), eve);
    QCOMPARE(stage.resting(), u"refresh-1"_s);
}

void RestFaultsTest::aSignInThatFindsTheLockTakenIsNotGivenUpForAnOlderOne()
{
    Stage stage;
    const auto source = stage.signedIn();
    {
        const auto taken = stage.place()->lock(stage.token);
        QVERIFY(taken.has_value());
        base::CancelToken cancelled;
        cancelled.cancel();
        source->adopt(tokensOfEve(), eve, cancelled);
    }
    QVERIFY(!source->isResting());
    QCOMPARE(restFaultOf(*source), ErrorKind::Cancelled);
    stage.endAccess();
    QCOMPARE(stage.ask(*source), u"access-1"_s);
    QCOMPARE(stage.entra.shown(), QStringList{u"refresh-of-eve"_s});
    QVERIFY(source->isResting());
}

void RestFaultsTest::aLockedKeychainStopsAProgramThatHoldsNothing()
{
    Stage stage;
    (void)stage.signedIn();
    stage.store.failReads(ErrorKind::KeychainLocked);
    const auto source = stage.program();
    QCOMPARE(stage.ask(*source), failed(ErrorKind::KeychainLocked));
    QVERIFY(!source->isSignInWanted()); // opening the keychain helps, too
    QCOMPARE(stage.entra.asked(), 0);
    stage.store.failReads({});
    QCOMPARE(stage.ask(*source), u"access-1"_s);
}

void RestFaultsTest::aLockedKeychainDoesNotStopAProgramThatHoldsATokenStill()
{
    Stage stage;
    const auto source = stage.signedIn();
    stage.store.failReads(ErrorKind::KeychainLocked);
    stage.store.failChanges(ErrorKind::KeychainLocked);
    stage.endAccess();
    QCOMPARE(stage.ask(*source), u"access-1"_s);
    QCOMPARE(restFaultOf(*source), ErrorKind::KeychainLocked);
    QVERIFY(!source->isResting());
}

void RestFaultsTest::anOpenedKeychainIsNoTroubleAnyMore()
{
    Stage stage;
    (void)stage.signedIn();
    stage.store.failReads(ErrorKind::KeychainLocked);
    const auto source = stage.program();
    const auto locked = source->look(stage.token);
    QVERIFY(!locked.has_value());
    QCOMPARE(locked.error().kind, ErrorKind::KeychainLocked);
    QVERIFY(source->restFault().has_value());
    stage.store.failReads({});
    QVERIFY(source->look(stage.token).has_value());
    QVERIFY(!source->restFault().has_value());
    QVERIFY(source->isResting());
}

/// As when the file of a long secret is gone.
void RestFaultsTest::whatIsLostForGoodNeedsASignIn()
{
    Stage stage;
    (void)stage.signedIn();
    stage.store.failReads(ErrorKind::WrongFile);
    const auto source = stage.program();
    QCOMPARE(stage.ask(*source), failed(ErrorKind::SignInNeeded));
    QVERIFY(source->isSignInWanted());
    QCOMPARE(restFaultOf(*source), ErrorKind::WrongFile);
}

void RestFaultsTest::forgettingEmptiesTheMemoryAlthoughTheKeychainFails()
{
    Stage stage;
    const auto source = stage.signedIn();
    stage.store.failReads(ErrorKind::KeychainLocked);
    stage.store.failChanges(ErrorKind::KeychainLocked);
    const auto forgotten = source->forget(stage.token);
    QVERIFY(!forgotten.has_value());
    QCOMPARE(forgotten.error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(stage.ask(*source), failed(ErrorKind::KeychainLocked));
    QCOMPARE(stage.entra.asked(), 0);
}

void RestFaultsTest::aSignInThatCannotRestEndsTheEarlierOne_data()
{
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("keychain open") << false;
    QTest::newRow("keychain locked for a while") << true;
}

/// Nobody turns into the user before, whose refresh token rested.
void RestFaultsTest::aSignInThatCannotRestEndsTheEarlierOne()
{
    QFETCH(bool, isLocked);
    Stage stage;
    const auto source = stage.signedIn();
    auth::Tokens tokens = tokensOfEve();
    tokens.refresh.clear();
    if (isLocked)
        stage.store.failChanges(ErrorKind::KeychainLocked);
    source->adopt(tokens, eve, stage.token);
    stage.store.failChanges({});
    QVERIFY(!source->isResting());
    QCOMPARE(restFaultOf(*source), ErrorKind::BadReply);
    QCOMPARE(stage.resting().isEmpty(), !isLocked);
    QVERIFY(source->look(stage.token).has_value());
    QCOMPARE(source->user(), eve);
    stage.endAccess();
    QCOMPARE(stage.ask(*source), failed(ErrorKind::SignInNeeded));
    QCOMPARE(stage.entra.asked(), 0);
    QCOMPARE(source->user(), eve);
}

QTEST_GUILESS_MAIN(RestFaultsTest)
#include "tst_restfaults.moc"
