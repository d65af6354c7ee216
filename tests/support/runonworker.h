// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>
#include <QThread>

#include <chrono>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace pushkeeper::support {

/// A function under way on a worker thread of its own; see startOnWorker.
template <class Value>
class OnWorker
{
public:
    template <class Function>
    explicit OnWorker(Function function)
        : m_thread(QThread::create(
              [this, function = std::move(function)]() mutable { m_value.emplace(function()); }))
    {
        m_thread->start();
    }
    OnWorker(const OnWorker &) = delete;
    OnWorker &operator=(const OnWorker &) = delete;
    ~OnWorker() { m_thread->wait(); }

    bool isFinished() const { return m_thread->isFinished(); }

    /// Waits for the value while this thread handles its events. Call it once.
    Value take()
    {
        constexpr std::chrono::milliseconds turn = std::chrono::minutes(1);
        while (!QTest::qWaitFor([this] { return isFinished(); }, static_cast<int>(turn.count()))) {
            // A function that hangs is ended by the time limit of the test program.
        }
        // NOLINTNEXTLINE(bugprone-unchecked-optional-access): the function has returned
        return std::move(*m_value);
    }

private:
    std::optional<Value> m_value;
    const std::unique_ptr<QThread> m_thread;
};

/// Starts a function that blocks and returns at once. What it refers to must outlive what is returned.
template <class Function>
std::unique_ptr<OnWorker<std::invoke_result_t<Function &>>> startOnWorker(Function function)
{
    return std::make_unique<OnWorker<std::invoke_result_t<Function &>>>(std::move(function));
}

/// Runs a function that blocks, off the main thread, and returns its value; meanwhile this thread handles its
/// events.
template <class Function>
auto runOnWorker(Function function)
{
    return startOnWorker(std::move(function))->take();
}

} // namespace pushkeeper::support
