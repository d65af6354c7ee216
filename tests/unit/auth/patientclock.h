// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <utility>

namespace pushkeeper::auth {

/// A clock that is moved by hand, but whose waits are real: for programs that wait for one another. Any
/// thread.
class PatientClock final : public base::Clock
{
public:
    /// `onWait` is called at the beginning of each wait, in the thread that waits.
    explicit PatientClock(QDateTime start, std::function<void()> onWait = {})
        : m_onWait(std::move(onWait))
        , m_now(std::move(start))
    {
    }

    QDateTime now() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_now;
    }
    std::optional<std::chrono::milliseconds> offset() const override { return std::nullopt; }
    bool wait(std::chrono::milliseconds duration, const base::CancelToken &token) override
    {
        ++m_waits;
        if (m_onWait)
            m_onWait();
        return !token.waitFor(duration);
    }

    void advance(std::chrono::milliseconds duration)
    {
        const std::lock_guard lock(m_mutex);
        m_now = m_now.addMSecs(duration.count());
    }
    /// How many waits have begun.
    int waits() const { return m_waits; }

private:
    const std::function<void()> m_onWait;
    mutable std::mutex m_mutex;
    QDateTime m_now;
    std::atomic<int> m_waits = 0;
};

} // namespace pushkeeper::auth
