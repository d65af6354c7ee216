// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainqueue.h"

#include "base/log.h"
#include "secrets/keychainjob.h"
#include "secrets/keychainstate.h"

#include <QCoreApplication>
#include <QThread>

#include <condition_variable>
#include <mutex>
#include <utility>

namespace pushkeeper::secrets {

using namespace Qt::StringLiterals;

/// Where a worker waits; the first answer counts. The keychain thread may let go of it last.
class KeychainQueue::WaitingPlace
{
public:
    void put(KeychainAnswer answer)
    {
        const std::lock_guard lock(m_mutex);
        if (m_answer)
            return;
        m_answer = std::move(answer);
        m_arrived.notify_all();
    }

    /// True once nobody needs an answer any more.
    bool isSettled() const
    {
        const std::lock_guard lock(m_mutex);
        return m_answer.has_value();
    }

    KeychainAnswer take(std::chrono::milliseconds deadline, base::Error tooLate)
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait_for(lock, deadline, [this] { return m_answer.has_value(); });
        if (!m_answer)
            m_answer = KeychainAnswer(std::move(tooLate));
        return *m_answer;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::optional<KeychainAnswer> m_answer;
};

namespace {

bool isMainThread()
{
    const QCoreApplication *application = QCoreApplication::instance();
    return application && QThread::currentThread() == application->thread();
}

} // namespace

KeychainAnswer KeychainQueue::run(const KeychainCall &call, std::chrono::milliseconds deadline,
                                  const base::CancelToken &token)
{
    Q_ASSERT_X(!isMainThread(), "KeychainQueue::run", "blocks, so it belongs on a worker");
    const base::Error cancelled =
        keychainError(base::ErrorKind::Cancelled, call, u"nobody wants it any more"_s);
    const auto place = std::make_shared<WaitingPlace>();
    const base::CancelToken::Registration registration =
        token.onCancel([place, cancelled] { place->put(cancelled); });
    KeychainQueue &queue = ofProcess();
    const Entry entry{call, place};
    QMetaObject::invokeMethod(
        &queue, [&queue, entry] { queue.add(entry); }, Qt::QueuedConnection);
    return place->take(deadline, keychainError(base::ErrorKind::Timeout, call,
                                               u"no answer within %1 ms"_s.arg(deadline.count())));
}

/// Neither the thread nor the queue is ever destroyed: see the class.
KeychainQueue &KeychainQueue::ofProcess()
{
    static KeychainQueue *const forEver = [] {
        auto *const thread = new QThread;
        auto *const queue = new KeychainQueue;
        thread->setObjectName(u"keychain"_s);
        queue->moveToThread(thread);
        thread->start();
        return queue;
    }();
    return *forEver;
}

void KeychainQueue::add(const Entry &entry)
{
    m_waiting.enqueue(entry);
    startNext();
}

void KeychainQueue::startNext()
{
    while (!m_isBusy && !m_waiting.isEmpty()) {
        const Entry next = m_waiting.dequeue();
        // Whoever gave up was told that it failed, and may have decided otherwise since.
        if (!next.place->isSettled())
            start(next);
    }
}

/// A job that was begun is never deleted from here: the callback of the system would come back to it.
void KeychainQueue::start(const Entry &entry)
{
    m_isBusy = true;
    qCDebug(base::logSecrets).noquote() << actName(entry.call.act) << entry.call.name << "begins";
    QKeychain::Job *const job = makeKeychainJob(entry.call, keychainService());
    connect(job, &QKeychain::Job::finished, this, [this, entry](const QKeychain::Job *finished) {
        KeychainAnswer answer = judgeKeychainJob(entry.call, *finished);
        qCDebug(base::logSecrets).noquote()
            << actName(entry.call.act) << entry.call.name
            << (answer ? u"done"_s : QString("failed: "_L1 + answer.error().detail));
        entry.place->put(std::move(answer));
        m_isBusy = false;
        startNext();
    });
    job->start();
}

} // namespace pushkeeper::secrets
