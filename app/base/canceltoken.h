// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

namespace pushkeeper::base {

/// Tells work that nobody wants it any more. Copies share one state; every function may be called from any
/// thread. A token that nobody cancels costs one allocation and lasts for ever.
class CancelToken
{
    struct State;

public:
    /// Keeps a callback registered; ends that when it is destroyed or assigned over. After that the callback
    /// is not running either, unless the registration ends inside the callback itself. So never let one end
    /// while holding a mutex that its callback takes.
    class Registration
    {
    public:
        Registration() = default;
        Registration(Registration &&other) noexcept = default;
        Registration &operator=(Registration &&other) noexcept;
        Registration(const Registration &) = delete;
        Registration &operator=(const Registration &) = delete;
        ~Registration();

    private:
        friend class CancelToken;
        Registration(std::shared_ptr<State> state, std::uint64_t id);
        void end();

        std::shared_ptr<State> m_state;
        std::uint64_t m_id = 0;
    };

    CancelToken();

    /// Cancels for good. The first call runs the callbacks, in the order of registration, before it returns.
    void cancel();
    /// True from the first call of cancel() on.
    bool isCancelled() const;

    /// Waits until the token is cancelled, but not longer than `limit`. True if it is cancelled.
    bool waitFor(std::chrono::milliseconds limit) const;

    /// Calls `callback` once when the token is cancelled, in the thread that cancels; at once and in this
    /// thread if it is cancelled already. The callback must be short and must not throw.
    [[nodiscard]] Registration onCancel(std::function<void()> callback) const;

private:
    std::shared_ptr<State> m_state;
};

} // namespace pushkeeper::base
