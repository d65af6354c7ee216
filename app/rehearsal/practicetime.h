// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <QDateTime>

#include <chrono>
#include <mutex>

namespace pushkeeper::rehearsal {

/// The time of the practice tenant: normal speed, moved forward only. Any thread.
class PracticeTime
{
public:
    explicit PracticeTime(base::Clock &clock);

    /// The present moment of the practice tenant, in UTC, to the second.
    QDateTime now() const;
    /// Moves the time forward. Never backwards: a negative duration is ignored.
    void advance(std::chrono::seconds duration);

private:
    base::Clock &m_clock;
    mutable std::mutex m_mutex;
    std::chrono::seconds m_ahead{0};
};

} // namespace pushkeeper::rehearsal
