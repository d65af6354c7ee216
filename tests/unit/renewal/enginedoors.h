// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/urlopener.h"

#include <QList>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace pushkeeper::renewalkit {

/// The clock of this computer, whose waits are short and counted.
class BriskClock final : public base::Clock
{
public:
    void learn(const QDateTime &time) { m_clock.learnFromServer(time); }
    int waits() const { return m_waits; }

    QDateTime now() const override { return m_clock.now(); }
    std::optional<std::chrono::milliseconds> offset() const override { return m_clock.offset(); }
    bool wait(std::chrono::milliseconds duration, const base::CancelToken &token) override
    {
        ++m_waits;
        return m_clock.wait(std::min(duration, std::chrono::milliseconds(10)), token);
    }

private:
    base::SystemClock m_clock;
    std::atomic<int> m_waits = 0;
};

/// A browser that shows nothing and remembers what it was to show.
class NotingBrowser final : public base::UrlOpener
{
public:
    bool open(const QUrl &url) override
    {
        const std::lock_guard lock(m_mutex);
        m_urls.append(url);
        return true;
    }
    QList<QUrl> urls() const
    {
        const std::lock_guard lock(m_mutex);
        return m_urls;
    }

private:
    mutable std::mutex m_mutex;
    QList<QUrl> m_urls;
};

} // namespace pushkeeper::renewalkit
