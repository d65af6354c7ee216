// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/synctester.h"

#include "base/signedin.h"
#include "base/workerpool.h"
#include "session/synctests.h"

#include <utility>

namespace pushkeeper::ui {

SyncTester::SyncTester(Doors doors, QObject *parent)
    : QObject(parent)
    , m_doors(std::move(doors))
{
}

SyncTester::~SyncTester()
{
    m_token.cancel();
    const std::lock_guard lock(*m_running);
}

void SyncTester::open()
{
    const auto look = [running = m_running, &session = m_doors.session, token = m_token]() -> Outcome {
        const std::lock_guard lock(*running);
        if (token.isCancelled())
            return base::Error{.kind = base::ErrorKind::Cancelled};
        return session.syncTests().latest();
    };
    base::runAndDeliver(m_doors.pool, this, look, [this](const Outcome &latest) {
        if (!latest) {
            Q_EMIT failed(latest.error());
            return;
        }
        m_state = *latest;
        Q_EMIT opened();
    });
}

void SyncTester::begin(const devices::ChosenDevices &chosen, std::chrono::minutes wait)
{
    run([&session = m_doors.session, chosen, wait] { return session.syncTests().begin(chosen, wait); });
}

void SyncTester::askedByHand(const std::optional<devices::ChosenDevices> &chosen, std::chrono::minutes wait)
{
    run([&session = m_doors.session, chosen, wait]() -> base::Result<> {
        session::SyncTests &tests = session.syncTests();
        if (const auto begun = chosen ? tests.begin(*chosen, wait) : base::Result<>(); !begun)
            return begun.error();
        return tests.askedByHand();
    });
}

void SyncTester::goOn()
{
    run([] { return base::Result<>(); });
}

void SyncTester::pause()
{
    m_token.cancel();
}

SyncTester::Outcome SyncTester::goOnWorker(const std::function<base::Result<>()> &prepare,
                                           const base::CancelToken &token)
{
    if (token.isCancelled())
        return base::Error{.kind = base::ErrorKind::Cancelled};
    if (const auto prepared = prepare(); !prepared)
        return prepared.error();
    const auto tell = [this](const devices::SyncTestProgress &progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { take(progress); }, Qt::QueuedConnection);
    };
    const auto done = base::signedIn([this, &token] { return m_doors.signIn(token); },
                                     [&] { return m_doors.session.syncTests().go(tell, token); });
    if (!done)
        return done.error();
    return std::optional(*done);
}

/// The destructor waits for the worker, so that it may use this object.
void SyncTester::run(const std::function<base::Result<>()> &prepare)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_token = base::CancelToken();
    const auto work = [this, running = m_running, token = m_token, prepare]() -> Outcome {
        const std::lock_guard lock(*running);
        return token.isCancelled() ? Outcome(base::Error{.kind = base::ErrorKind::Cancelled})
                                   : goOnWorker(prepare, token);
    };
    base::runAndDeliver(m_doors.pool, this, work, [this](const Outcome &outcome) { receive(outcome); });
    Q_EMIT changed();
}

void SyncTester::take(const devices::SyncTestProgress &progress)
{
    m_state = progress.state;
    m_nextAt = progress.nextAt;
    Q_EMIT changed();
}

void SyncTester::receive(const Outcome &outcome)
{
    m_isRunning = false;
    m_nextAt = {};
    if (outcome)
        m_state = *outcome;
    Q_EMIT changed();
    if (!outcome)
        Q_EMIT failed(outcome.error());
}

} // namespace pushkeeper::ui
