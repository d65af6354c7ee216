// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace pushkeeper::base {

/// The worker threads of the process. A composition root owns one and passes on the pools; its destructor
/// waits until all jobs are done, so cancel their tokens first. No job waits for a job of its own pool. A
/// blocking job may use the parsing pool, never the other way round.
class WorkerPools
{
public:
    WorkerPools();

    /// For functions that mostly wait: network, keychain, database. 32 threads.
    QThreadPool &blocking() { return m_blocking; }
    /// For functions that compute: as many threads as the processor runs at once.
    QThreadPool &parsing() { return m_parsing; }

private:
    QThreadPool m_parsing;
    QThreadPool m_blocking; // destroyed first: its jobs may use the parsing pool
};

/// A job and the way home of its value; see runAndDeliver.
class Errand
{
public:
    Errand() = default;
    Q_DISABLE_COPY_MOVE(Errand)
    virtual ~Errand() = default;
    /// Runs the function; called on the worker.
    virtual void work() = 0;
    /// Hands the value over; called in the thread of the context, and only if that still lives.
    virtual void deliver() = 0;
};

/// Lets a thread of the pool do the errand; see runAndDeliver. The errand is destroyed in the thread of the
/// context, in which this is called.
void startErrand(QThreadPool &pool, QObject *context, std::unique_ptr<Errand> errand);

/// Runs `function()` on the pool and later calls `receiver(value)` with what it returned, in the thread of
/// `context`, by its event loop. Call it in that thread; it returns at once. Once the context is destroyed
/// nothing is delivered; the function is not stopped by that: give it a CancelToken. The receiver is also
/// destroyed in the context's thread. The function must not throw: errors are values.
template <class Function, class Receiver>
void runAndDeliver(QThreadPool &pool, QObject *context, Function function, Receiver receiver)
{
    using Value = std::invoke_result_t<Function &>;
    static_assert(!std::is_void_v<Value>, "the function must return what is to be delivered");

    class ValueErrand final : public Errand
    {
    public:
        ValueErrand(Function f, Receiver r)
            : m_function(std::move(f))
            , m_receiver(std::move(r))
        {
        }
        void work() override { m_value.emplace(m_function()); }
        // NOLINTNEXTLINE(bugprone-unchecked-optional-access): work() comes first
        void deliver() override { m_receiver(std::move(*m_value)); }

    private:
        Function m_function;
        Receiver m_receiver;
        std::optional<Value> m_value;
    };
    startErrand(pool, context, std::make_unique<ValueErrand>(std::move(function), std::move(receiver)));
}

} // namespace pushkeeper::base
