// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"

#include <QDateTime>

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

namespace pushkeeper::base {

/// The only source of time. Every function may be called from any thread.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// The present moment, in UTC.
    virtual QDateTime now() const = 0;
    /// How much later a server's clock is than the one of this computer; empty until a server was heard.
    virtual std::optional<std::chrono::milliseconds> offset() const = 0;
    /// Waits for the duration. False if the token was cancelled instead.
    virtual bool wait(std::chrono::milliseconds duration, const CancelToken &token) = 0;
};

/// True if dates may decide: a server's time is known and this computer is less than 5 minutes off. Otherwise
/// they may only warn.
bool isTimeTrusted(const Clock &clock);

/// The clock of this computer, corrected by what a server said last.
class SystemClock final : public Clock
{
public:
    /// `localTime` tells the time of this computer.
    explicit SystemClock(std::function<QDateTime()> localTime = &QDateTime::currentDateTimeUtc);

    /// Takes over the Date header of an answer that has just arrived. An invalid time teaches nothing.
    void learnFromServer(const QDateTime &serverTime);

    QDateTime now() const override;
    std::optional<std::chrono::milliseconds> offset() const override;
    bool wait(std::chrono::milliseconds duration, const CancelToken &token) override;

private:
    const std::function<QDateTime()> m_localTime;
    mutable std::mutex m_mutex;
    std::optional<std::chrono::milliseconds> m_offset;
};

/// Whole days of 24 hours from `now` until `notAfter`, rounded down: 0 on the last day, negative from the
/// first millisecond after. Zones and summer time do not count. Both must be valid.
qint64 daysLeft(const QDateTime &notAfter, const QDateTime &now);

} // namespace pushkeeper::base
