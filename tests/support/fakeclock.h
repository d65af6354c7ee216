// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <QList>

#include <functional>
#include <mutex>
#include <utility>

namespace pushkeeper::support {

/// A clock that moves by hand. wait() does not block: it moves the clock by the whole duration and notes it,
/// so that a test of a year takes no time. Any thread.
class FakeClock final : public base::Clock
{
public:
    explicit FakeClock(QDateTime start)
        : m_now(std::move(start))
    {
    }

    QDateTime now() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_now.toUTC();
    }

    std::optional<std::chrono::milliseconds> offset() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_offset;
    }

    bool wait(std::chrono::milliseconds duration, const base::CancelToken &token) override
    {
        if (token.isCancelled())
            return false;
        {
            const std::lock_guard lock(m_mutex);
            m_now = m_now.addMSecs(duration.count());
            m_waits += duration;
        }
        if (m_onWait)
            m_onWait();
        return true;
    }

    void advance(std::chrono::milliseconds duration)
    {
        const std::lock_guard lock(m_mutex);
        m_now = m_now.addMSecs(duration.count());
    }

    /// Called at the end of each wait, in the thread that waited. To be set before anybody waits.
    void setOnWait(std::function<void()> onWait) { m_onWait = std::move(onWait); }

    /// What offset() says; empty means that no server was heard.
    void setOffset(std::optional<std::chrono::milliseconds> offset)
    {
        const std::lock_guard lock(m_mutex);
        m_offset = offset;
    }

    /// The waits that were not cancelled, in order.
    QList<std::chrono::milliseconds> waits() const
    {
        const std::lock_guard lock(m_mutex);
        return m_waits;
    }

private:
    mutable std::mutex m_mutex;
    QDateTime m_now;
    std::optional<std::chrono::milliseconds> m_offset;
    QList<std::chrono::milliseconds> m_waits;
    std::function<void()> m_onWait;
};

} // namespace pushkeeper::support
