// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/canceltoken.h"
#include "base/result.h"
#include "base/workerpool.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <latch>
#include <memory>

using namespace pushkeeper::base;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds forEver = std::chrono::milliseconds::max();

} // namespace

class TestWorkerPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes();
    void blockingPoolRunsAllItsThreads();
    void destructorWaitsForJobs();
    void deliversInTheThreadOfTheContext();
    void deliversNothingBeforeTheEventLoop();
    void deliversAnErrorAsAValue();
    void deliversNothingOnceTheContextIsGone_data();
    void deliversNothingOnceTheContextIsGone();
    void destroysTheReceiverInTheThreadOfTheContext();
    void deliversToAnotherThread();
};

void TestWorkerPool::sizes()
{
    WorkerPools pools;
    QCOMPARE(pools.blocking().maxThreadCount(), 32);
    QCOMPARE(pools.parsing().maxThreadCount(), QThread::idealThreadCount());
    QVERIFY(&pools.blocking() != &pools.parsing());
}

void TestWorkerPool::blockingPoolRunsAllItsThreads()
{
    constexpr int threads = 32;
    WorkerPools pools;
    std::latch allArrived(threads); // opens only if all 32 run at once
    std::atomic<int> done = 0;
    for (int i = 0; i < threads; ++i) {
        pools.blocking().start([&] {
            allArrived.arrive_and_wait();
            ++done;
        });
    }
    pools.blocking().waitForDone();
    QCOMPARE(done.load(), threads);
}

void TestWorkerPool::destructorWaitsForJobs()
{
    constexpr int jobs = 200; // more than threads, so that some still stand in the queue
    std::atomic<int> done = 0;
    auto pools = std::make_unique<WorkerPools>();
    QThreadPool &parsing = pools->parsing();
    const auto count = [&done] { ++done; };
    for (int i = 0; i < jobs; ++i)
        pools->blocking().start([&parsing, count] { parsing.start(count); });
    pools.reset();
    QCOMPARE(done.load(), jobs);
}

void TestWorkerPool::deliversInTheThreadOfTheContext()
{
    WorkerPools pools;
    QObject context;
    QThread *workedIn = nullptr;
    QThread *deliveredIn = nullptr;
    std::unique_ptr<int> value;
    runAndDeliver(
        pools.parsing(), &context,
        [&workedIn] {
            workedIn = QThread::currentThread();
            return std::make_unique<int>(42); // need not be copied on its way
        },
        [&](std::unique_ptr<int> delivered) {
            deliveredIn = QThread::currentThread();
            value = std::move(delivered);
        });
    QVERIFY(QTest::qWaitFor([&] { return value != nullptr; }));
    QCOMPARE(*value, 42);
    QCOMPARE(deliveredIn, QThread::currentThread());
    QVERIFY(workedIn != QThread::currentThread());
}

void TestWorkerPool::deliversNothingBeforeTheEventLoop()
{
    WorkerPools pools;
    QObject context;
    int deliveries = 0;
    runAndDeliver(
        pools.blocking(), &context, [] { return 1; }, [&](int value) { deliveries += value; });
    pools.blocking().waitForDone();
    QCOMPARE(deliveries, 0);
    QVERIFY(QTest::qWaitFor([&] { return deliveries == 1; }));
    QCoreApplication::processEvents();
    QCOMPARE(deliveries, 1);
}

void TestWorkerPool::deliversAnErrorAsAValue()
{
    WorkerPools pools;
    QObject context;
    Result<int> delivered = 0;
    runAndDeliver(
        pools.blocking(), &context,
        []() -> Result<int> { return Error{.kind = ErrorKind::Offline, .where = "test"}; },
        [&](const Result<int> &value) { delivered = value; });
    QVERIFY(QTest::qWaitFor([&] { return !delivered; }));
    QCOMPARE(delivered.error().kind, ErrorKind::Offline);
}

void TestWorkerPool::deliversNothingOnceTheContextIsGone_data()
{
    QTest::addColumn<bool>("isDoneBefore");
    QTest::newRow("gone while the function runs") << false;
    QTest::newRow("gone while the value is on its way") << true;
}

void TestWorkerPool::deliversNothingOnceTheContextIsGone()
{
    QFETCH(bool, isDoneBefore);
    WorkerPools pools;
    auto context = std::make_unique<QObject>();
    CancelToken mayEnd;
    const auto receiverLives = std::make_shared<int>();
    const std::weak_ptr<int> receiver = receiverLives;
    int deliveries = 0;
    runAndDeliver(
        pools.blocking(), context.get(), [mayEnd] { return mayEnd.waitFor(forEver); },
        [&deliveries, held = receiverLives](bool) { deliveries += *held + 1; });
    if (isDoneBefore) {
        mayEnd.cancel();
        pools.blocking().waitForDone();
    }
    context.reset();
    mayEnd.cancel();
    pools.blocking().waitForDone();
    // The delivery has come and has let go of its receiver.
    QVERIFY(QTest::qWaitFor([&] { return receiver.use_count() == 1; }));
    QCOMPARE(deliveries, 0);
}

void TestWorkerPool::destroysTheReceiverInTheThreadOfTheContext()
{
    constexpr int manyTimes = 500; // so that the worker is sometimes faster and sometimes slower
    WorkerPools pools;
    QObject context;
    std::atomic<int> destroyed = 0;
    std::atomic<int> destroyedElsewhere = 0;
    const QThread *const home = QThread::currentThread();
    for (int i = 0; i < manyTimes; ++i) {
        const std::shared_ptr<int> guard(new int(i), [&](const int *number) {
            delete number;
            destroyedElsewhere += QThread::currentThread() == home ? 0 : 1;
            ++destroyed;
        });
        runAndDeliver(
            pools.blocking(), &context, [] { return 0; }, [guard](int) {});
    }
    QVERIFY(QTest::qWaitFor([&] { return destroyed == manyTimes; }));
    QCOMPARE(destroyedElsewhere.load(), 0);
}

void TestWorkerPool::deliversToAnotherThread()
{
    WorkerPools pools;
    QThread thread;
    auto *const context = new QObject;
    context->moveToThread(&thread);
    std::atomic<QThread *> deliveredIn = nullptr;
    connect(&thread, &QThread::started, context, [&] {
        runAndDeliver(
            pools.blocking(), context, [] { return 7; },
            [&](int) { deliveredIn = QThread::currentThread(); });
    });
    connect(&thread, &QThread::finished, context, &QObject::deleteLater);
    thread.start();
    QVERIFY(QTest::qWaitFor([&] { return deliveredIn == &thread; }));
    thread.quit();
    QVERIFY(thread.wait());
}

QTEST_GUILESS_MAIN(TestWorkerPool)
#include "tst_workerpool.moc"
