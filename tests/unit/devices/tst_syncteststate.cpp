// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/synctestjson.h"
#include "devices/syncteststate.h"
#include "synctestkit.h"

#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::devices;
using namespace pushkeeper::devices::kit;
using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

base::Result<> failed(ErrorKind kind, std::chrono::seconds pause = {})
{
    return base::Error{.kind = kind, .retryAfter = pause};
}

/// All were asked at noon, and the asking is over.
SyncTestState askedAtNoon(int count)
{
    SyncTestState state = syncTest(count);
    takeAskedByHand(state, noon());
    return state;
}

facts::Device seenAt(int number, qint64 later)
{
    facts::Device device = phone(number);
    device.lastCheckIn = noon(later);
    return device;
}

} // namespace

/// What happens to a sync test, as a value.
class SyncTestStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsAskedTwice();
    void throttledOnesWaitForTheirOwnPause();
    void whatEndsTheAsking_data();
    void whatEndsTheAsking();
    void aRoleThatReachesOthersRefusesOne();
    void aFailureOfAllOfThem_data();
    void aFailureOfAllOfThem();
    void whatIsNotKnownCountsAsAsked();
    void anAnswerIsLaterThanRequestAndUpload_data();
    void anAnswerIsLaterThanRequestAndUpload();
    void eachHasItsOwnRequest();
    void looksWiden();
    void theLastLookIsAtTheEndOfTheWait();
    void allHaveAnswered();
    void whatIsGoneIsNotAwaited();
    void jsonBothWays();
    void jsonThatIsNone();
};

void SyncTestStateTest::nobodyIsAskedTwice()
{
    SyncTestState state = syncTest(5);
    QCOMPARE(toAskNext(state, noon(), 2), (QList<qsizetype>{0, 1}));
    announce(state, {0, 1}, noon());
    QCOMPARE(toAskNext(state, noon(), 2), (QList<qsizetype>{2, 3}));
    QVERIFY(takeAnswers(state, {0, 1}, {{}, failed(ErrorKind::NotFound)}, noon(3)));
    QCOMPARE(state.targets.at(0).askedAt, noon(3));
    QVERIFY(!state.targets.at(0).announcedAt.isValid());
    QCOMPARE(state.targets.at(1).refusal, SyncRefusal::Gone);
    QCOMPARE(toAskNext(state, noon(), 20), (QList<qsizetype>{2, 3, 4}));
}

void SyncTestStateTest::throttledOnesWaitForTheirOwnPause()
{
    SyncTestState state = syncTest(3);
    announce(state, all(state), noon());
    QVERIFY(takeAnswers(
        state, all(state),
        {failed(ErrorKind::Throttled, std::chrono::seconds(7)), {}, failed(ErrorKind::Throttled)}, noon()));
    QCOMPARE(throttledUntil(state), noon(7));
    QVERIFY(toAskNext(state, noon(6), 20).isEmpty());
    QCOMPARE(toAskNext(state, noon(7), 20), QList<qsizetype>{0});
    QCOMPARE(toAskNext(state, noon(20), 20), (QList<qsizetype>{0, 2}));
    announce(state, {0, 2}, noon(20));
    QVERIFY(takeAnswers(state, {0, 2}, {{}, {}}, noon(21)));
    QVERIFY(!throttledUntil(state).isValid());
}

void SyncTestStateTest::whatEndsTheAsking_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("ends");
    QTest::newRow("scope") << ErrorKind::ConsentMissing << true;
    QTest::newRow("sign-in") << ErrorKind::SignInNeeded << true;
    QTest::newRow("challenge") << ErrorKind::ClaimsChallenge << true;
    QTest::newRow("role") << ErrorKind::Denied << true;
    QTest::newRow("gone") << ErrorKind::NotFound << false;
    QTest::newRow("throttled") << ErrorKind::Throttled << false;
    QTest::newRow("nonsense") << ErrorKind::BadReply << false;
}

void SyncTestStateTest::whatEndsTheAsking()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, ends);
    SyncTestState state = syncTest(2);
    const SyncTestState before = state;
    announce(state, all(state), noon());
    const base::Result<> taken = takeAnswers(state, all(state), {failed(kind), failed(kind)}, noon());
    QCOMPARE(!taken, ends);
    if (!ends)
        return;
    QCOMPARE(taken.error().kind, kind);
    QCOMPARE(state, before);
}

void SyncTestStateTest::aRoleThatReachesOthersRefusesOne()
{
    SyncTestState state = syncTest(3);
    QVERIFY(takeAnswers(state, {0, 1}, {{}, failed(ErrorKind::Denied)}, noon()));
    QCOMPARE(state.targets.at(1).refusal, SyncRefusal::Denied);
    QVERIFY(takeAnswers(state, {2}, {failed(ErrorKind::Denied)}, noon()));
    QCOMPARE(state.targets.at(2).refusal, SyncRefusal::Denied);
}

void SyncTestStateTest::aFailureOfAllOfThem_data()
{
    QTest::addColumn<base::Error>("error");
    QTest::addColumn<bool>("areUnasked");
    QTest::newRow("sign-in") << base::Error{.kind = ErrorKind::SignInNeeded} << true;
    QTest::newRow("scope") << base::Error{.kind = ErrorKind::ConsentMissing} << true;
    QTest::newRow("never reached") << base::Error{.kind = ErrorKind::Offline, .isUnreached = true} << true;
    QTest::newRow("broken off") << base::Error{.kind = ErrorKind::Offline} << false;
    QTest::newRow("no answer") << base::Error{.kind = ErrorKind::Timeout} << false;
    QTest::newRow("cancelled") << base::Error{.kind = ErrorKind::Cancelled} << false;
}

void SyncTestStateTest::aFailureOfAllOfThem()
{
    QFETCH(base::Error, error);
    QFETCH(bool, areUnasked);
    SyncTestState state = syncTest(2);
    announce(state, all(state), noon());
    takeFailure(state, all(state), error, noon());
    QCOMPARE(toAskNext(state, noon(), 20).size(), areUnasked ? 2 : 0);

    announce(state, all(state), noon());
    takeFailure(state, all(state), {.kind = ErrorKind::Throttled, .retryAfter = std::chrono::seconds(9)},
                noon());
    QVERIFY(toAskNext(state, noon(8), 20).isEmpty());
    QCOMPARE(toAskNext(state, noon(9), 20).size(), 2);
}

void SyncTestStateTest::whatIsNotKnownCountsAsAsked()
{
    SyncTestState state = syncTest(2);
    announce(state, {1}, noon());
    QCOMPARE(settleAnnounced(state), QList<qsizetype>{1});
    QCOMPARE(toAskNext(state, noon(), 20), QList<qsizetype>{0});
    QVERIFY(!takeLook(state, 1, seenAt(1, 60)));
    QVERIFY(takeLook(state, 1, seenAt(1, 61)));
    QVERIFY(settleAnnounced(state).isEmpty());
}

void SyncTestStateTest::anAnswerIsLaterThanRequestAndUpload_data()
{
    QTest::addColumn<QDateTime>("checkIn");
    QTest::addColumn<QDateTime>("upload");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("later") << noon(1) << QDateTime() << true;
    QTest::newRow("at the same moment") << noon() << QDateTime() << false;
    QTest::newRow("earlier") << noon(-1) << QDateTime() << false;
    QTest::newRow("never") << QDateTime() << QDateTime() << false;
    QTest::newRow("later than an upload before") << noon(1) << noon(-60) << true;
    QTest::newRow("earlier than an upload after") << noon(1) << noon(60) << false;
    QTest::newRow("with the upload") << noon(60) << noon(60) << false;
    QTest::newRow("later than both") << noon(61) << noon(60) << true;
}

void SyncTestStateTest::anAnswerIsLaterThanRequestAndUpload()
{
    QFETCH(QDateTime, checkIn);
    QFETCH(QDateTime, upload);
    QFETCH(bool, isOne);
    const SyncTarget asked{.id = id(0), .askedAt = noon()};
    QCOMPARE(isAnswer(asked, checkIn, upload), isOne);
    QVERIFY(!isAnswer({.id = id(0)}, checkIn, upload));
}

void SyncTestStateTest::eachHasItsOwnRequest()
{
    SyncTestState state = syncTest(2);
    QVERIFY(takeAnswers(state, {0}, {{}}, noon()));
    QVERIFY(takeAnswers(state, {1}, {{}}, noon(100)));
    QVERIFY(takeLook(state, 0, seenAt(0, 50)));
    QVERIFY(!takeLook(state, 1, seenAt(1, 50)));
    QCOMPARE(awaited(state), QList<qsizetype>{1});
    QCOMPARE(state.targets.at(0).answeredAt, noon(50));
}

void SyncTestStateTest::looksWiden()
{
    SyncTestState state = askedAtNoon(1);
    state.wait = std::chrono::hours(2);
    QList<qint64> minutes;
    for (int i = 0; i < 8; ++i) {
        state.lookedAt = nextLook(state);
        minutes.append(noon().secsTo(state.lookedAt) / 60);
    }
    QCOMPARE(minutes, (QList<qint64>{1, 2, 5, 10, 15, 30, 45, 60}));
    // Who comes back later looks at once, and then as ever.
    state.lookedAt = noon(3660);
    QCOMPARE(nextLook(state), noon(4500));
}

void SyncTestStateTest::theLastLookIsAtTheEndOfTheWait()
{
    SyncTestState state = askedAtNoon(1);
    state.wait = std::chrono::minutes(20);
    state.lookedAt = noon(900);
    QCOMPARE(nextLook(state), noon(1200));
    QVERIFY(!isSettled(state));
    state.lookedAt = noon(1200);
    QVERIFY(isSettled(state));
}

void SyncTestStateTest::allHaveAnswered()
{
    SyncTestState state = askedAtNoon(2);
    QVERIFY(takeLook(state, 0, seenAt(0, 50)));
    QVERIFY(!isSettled(state));
    QVERIFY(takeLook(state, 1, seenAt(1, 50)));
    QVERIFY(isSettled(state));
    state.askingEndedAt = {};
    QVERIFY(!isSettled(state));
}

void SyncTestStateTest::whatIsGoneIsNotAwaited()
{
    SyncTestState state = askedAtNoon(1);
    QVERIFY(takeLook(state, 0, std::nullopt));
    QVERIFY(awaited(state).isEmpty());
    QVERIFY(isSettled(state));
}

void SyncTestStateTest::jsonBothWays()
{
    SyncTestState state = syncTest(3);
    state.uploadedAt = noon(-60);
    state.isSample = true;
    state.isByHand = true;
    state.population = {.size = 9, .platform = facts::Platform::IpadOs, .isChosen = true};
    state.askingEndedAt = noon(4);
    state.lookedAt = noon(5);
    state.finishedAt = noon(6);
    state.targets[0].announcedAt = noon(1);
    state.targets[1].askedAt = noon(2);
    state.targets[1].answeredAt = noon(3);
    state.targets[2].waitsUntil = noon(2);
    state.targets[2].refusal = SyncRefusal::Denied;
    QList<QByteArray> targets;
    for (const SyncTarget &target : std::as_const(state.targets))
        targets.append(targetToJson(target));
    const auto read = syncTestFromJson(headToJson(state), targets);
    QVERIFY(read.has_value());
    QCOMPARE(*read, state);
}

void SyncTestStateTest::jsonThatIsNone()
{
    const QByteArray head = headToJson(syncTest(0));
    QVERIFY(syncTestFromJson(head, {}).has_value());
    QVERIFY(!syncTestFromJson("{}", {}).has_value());
    QVERIFY(!syncTestFromJson(head, {"{}"}).has_value());
    QVERIFY(!syncTestFromJson(head, {R"({"id":"a","refusal":"unheard of"})"}).has_value());
}

QTEST_GUILESS_MAIN(SyncTestStateTest)
#include "tst_syncteststate.moc"
