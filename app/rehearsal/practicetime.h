// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <QDateTime>

#include <atomic>
#include <chrono>

namespace pushkeeper::rehearsal {

/// The time of the practice tenant: normal speed, moved forward only. Any thread.
class PracticeTime
{
public:
    /// Runs with `clock`, which must live longer.
    explicit PracticeTime(base::Clock &clock);

    /// UTC, to the second.
    QDateTime now() const;
    /// Moves the time forward; never backwards: negative is ignored.
    void advance(std::chrono::seconds duration);

private:
    base::Clock &m_clock;
    std::atomic<qint64> m_advance{0}; // seconds
};

} // namespace pushkeeper::rehearsal
