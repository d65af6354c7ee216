// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/canceltoken.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace pushkeeper::base {

namespace {

// An hour a turn keeps the sum of "now" and a limit of any size from overflowing.
constexpr std::chrono::milliseconds longestTurn = std::chrono::hours(1);

} // namespace

struct CancelToken::State
{
    std::mutex mutex;
    /// Told of two things: the token was cancelled; a callback has ended.
    std::condition_variable changed;
    bool cancelled = false;
    std::map<std::uint64_t, std::function<void()>> callbacks;
    std::uint64_t lastId = 0;
    /// The callback that runs now, 0 for none, and where.
    std::uint64_t runningId = 0;
    std::thread::id runningThread;

    void runFirstCallback(std::unique_lock<std::mutex> &lock);
};

void CancelToken::State::runFirstCallback(std::unique_lock<std::mutex> &lock)
{
    auto first = callbacks.extract(callbacks.begin());
    runningId = first.key();
    runningThread = std::this_thread::get_id();
    lock.unlock();
    first.mapped()();
    first = {}; // what the callback holds goes before anybody may think that it has ended
    lock.lock();
    runningId = 0;
    changed.notify_all();
}

CancelToken::CancelToken()
    : m_state(std::make_shared<State>())
{
}

void CancelToken::cancel()
{
    const std::shared_ptr<State> state = m_state; // a callback may destroy this token
    std::unique_lock lock(state->mutex);
    if (state->cancelled)
        return;
    state->cancelled = true;
    state->changed.notify_all();
    while (!state->callbacks.empty())
        state->runFirstCallback(lock);
}

bool CancelToken::isCancelled() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->cancelled;
}

bool CancelToken::waitFor(std::chrono::milliseconds limit) const
{
    const auto isCancelled = [this] { return m_state->cancelled; };
    std::unique_lock lock(m_state->mutex);
    for (; limit > longestTurn; limit -= longestTurn) {
        if (m_state->changed.wait_for(lock, longestTurn, isCancelled))
            return true;
    }
    return m_state->changed.wait_for(lock, limit, isCancelled);
}

CancelToken::Registration CancelToken::onCancel(std::function<void()> callback) const
{
    {
        const std::lock_guard lock(m_state->mutex);
        if (!m_state->cancelled) {
            const std::uint64_t id = ++m_state->lastId;
            m_state->callbacks.emplace(id, std::move(callback));
            return {m_state, id};
        }
    }
    callback();
    return {};
}

CancelToken::Registration::Registration(std::shared_ptr<State> state, std::uint64_t id)
    : m_state(std::move(state))
    , m_id(id)
{
}

CancelToken::Registration &CancelToken::Registration::operator=(Registration &&other) noexcept
{
    if (this != &other) {
        end();
        m_state = std::move(other.m_state);
        m_id = other.m_id;
    }
    return *this;
}

CancelToken::Registration::~Registration()
{
    end();
}

void CancelToken::Registration::end()
{
    const std::shared_ptr<State> state = std::exchange(m_state, nullptr);
    if (!state)
        return;
    decltype(state->callbacks)::node_type
        removed; // outlives the lock: what the callback holds may use the token
    std::unique_lock lock(state->mutex);
    removed = state->callbacks.extract(m_id);
    const bool isInside = state->runningThread == std::this_thread::get_id();
    if (!isInside)
        state->changed.wait(lock, [&] { return state->runningId != m_id; });
}

} // namespace pushkeeper::base
