// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/canceltoken.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

using namespace pushkeeper::base;
using namespace std::chrono_literals;

namespace {

// Waits this long only if a rule is broken; then the time limit of the test run ends it.
constexpr std::chrono::milliseconds forEver = std::chrono::milliseconds::max();
// Often enough that threads meet in every order.
constexpr int manyTimes = 300;

void spinUntil(const std::atomic<bool> &flag)
{
    while (!flag)
        std::this_thread::yield();
}

} // namespace

class TestCancelToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesShareOneState();
    void waitEndsWithTheLimit();
    void waitEndsAtOnceWhenCancelledBefore();
    void waitEndsWhenAnotherThreadCancels();
    void callbacksRunOnceInOrder();
    void callbackRunsAtOnceWhenCancelledBefore();
    void unregisteredCallbackIsSilent();
    void assignedRegistrationEndsTheOldOne();
    void unregisteringFreesTheCallback();
    void callbackMayUseItsToken();
    void unregisteringWaitsForARunningCallback();
    void callbackRunsExactlyOnceWhenRegisteredMeanwhile();
};

void TestCancelToken::copiesShareOneState()
{
    CancelToken token;
    const CancelToken copy = token;
    const CancelToken other;
    QVERIFY(!copy.isCancelled());
    token.cancel();
    QVERIFY(copy.isCancelled());
    QVERIFY(token.isCancelled());
    QVERIFY(!other.isCancelled());
}

void TestCancelToken::waitEndsWithTheLimit()
{
    const CancelToken token;
    QVERIFY(!token.waitFor(1ms));
    QVERIFY(!token.waitFor(0ms));
    QVERIFY(!token.waitFor(-1ms));
}

void TestCancelToken::waitEndsAtOnceWhenCancelledBefore()
{
    CancelToken token;
    token.cancel();
    QVERIFY(token.waitFor(forEver));
    QVERIFY(token.waitFor(0ms));
}

void TestCancelToken::waitEndsWhenAnotherThreadCancels()
{
    for (int i = 0; i < manyTimes; ++i) {
        CancelToken token;
        bool first = false;
        bool second = false;
        std::thread one([token, &first] { first = token.waitFor(forEver); });
        std::thread two([token, &second] { second = token.waitFor(forEver); });
        token.cancel();
        one.join();
        two.join();
        QVERIFY(first && second);
    }
}

void TestCancelToken::callbacksRunOnceInOrder()
{
    CancelToken token;
    std::vector<int> calls;
    const auto first = token.onCancel([&] { calls.push_back(1); });
    const auto second = token.onCancel([&] { calls.push_back(2); });
    QVERIFY(calls.empty());
    token.cancel();
    token.cancel();
    QCOMPARE(calls, (std::vector<int>{1, 2}));
}

void TestCancelToken::callbackRunsAtOnceWhenCancelledBefore()
{
    CancelToken token;
    token.cancel();
    int calls = 0;
    const auto registration = token.onCancel([&] { ++calls; });
    QCOMPARE(calls, 1);
}

void TestCancelToken::unregisteredCallbackIsSilent()
{
    CancelToken token;
    int calls = 0;
    {
        const auto registration = token.onCancel([&] { ++calls; });
    }
    token.cancel();
    QCOMPARE(calls, 0);
}

void TestCancelToken::assignedRegistrationEndsTheOldOne()
{
    CancelToken token;
    int ofFirst = 0;
    int ofSecond = 0;
    auto registration = token.onCancel([&] { ++ofFirst; });
    registration = token.onCancel([&] { ++ofSecond; });
    const auto moved = std::move(registration);
    token.cancel();
    QCOMPARE(ofFirst, 0);
    QCOMPARE(ofSecond, 1);
}

void TestCancelToken::unregisteringFreesTheCallback()
{
    const CancelToken token;
    auto held = std::make_shared<CancelToken>(token);
    const std::weak_ptr<CancelToken> watch = held;
    auto registration = token.onCancel([held] { held->isCancelled(); });
    held.reset();
    QVERIFY(!watch.expired());
    registration = {};
    QVERIFY(watch.expired());
}

void TestCancelToken::callbackMayUseItsToken()
{
    CancelToken token;
    std::optional<CancelToken::Registration> own;
    CancelToken::Registration other;
    int callsOfOther = 0;
    int callsOfLate = 0;
    own = token.onCancel([&, token]() mutable {
        QVERIFY(token.isCancelled());
        QVERIFY(token.waitFor(forEver));
        token.cancel();
        other = {};
        const auto late = token.onCancel([&] { ++callsOfLate; });
        own.reset();
    });
    other = token.onCancel([&] { ++callsOfOther; });
    token.cancel();
    QVERIFY(!own);
    QCOMPARE(callsOfOther, 0);
    QCOMPARE(callsOfLate, 1);
}

void TestCancelToken::unregisteringWaitsForARunningCallback()
{
    CancelToken token;
    std::atomic<bool> isRunning = false;
    std::atomic<bool> isUnregistering = false;
    std::atomic<bool> hasEnded = false;
    std::optional<CancelToken::Registration> registration = token.onCancel([&] {
        isRunning = true;
        spinUntil(isUnregistering);
        for (int i = 0; i < 10000; ++i) // the other thread is about to unregister: lets it come that far
            std::this_thread::yield();
        hasEnded = true;
    });
    std::thread canceller([token]() mutable { token.cancel(); });
    spinUntil(isRunning);
    isUnregistering = true;
    registration.reset();
    const bool hadEnded = hasEnded;
    canceller.join();
    QVERIFY(hadEnded);
}

void TestCancelToken::callbackRunsExactlyOnceWhenRegisteredMeanwhile()
{
    for (int i = 0; i < manyTimes; ++i) {
        CancelToken token;
        std::atomic<int> calls = 0;
        std::thread canceller([token]() mutable { token.cancel(); });
        const auto registration = token.onCancel([&] { ++calls; });
        canceller.join();
        QCOMPARE(calls.load(), 1);
    }
}

QTEST_GUILESS_MAIN(TestCancelToken)
#include "tst_canceltoken.moc"
