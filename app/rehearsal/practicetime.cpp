// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/practicetime.h"

namespace pushkeeper::rehearsal {

PracticeTime::PracticeTime(base::Clock &clock)
    : m_clock(clock)
{
}

QDateTime PracticeTime::now() const
{
    const std::lock_guard lock(m_mutex);
    return QDateTime::fromSecsSinceEpoch(m_clock.now().toSecsSinceEpoch() + m_ahead.count(), Qt::UTC);
}

void PracticeTime::advance(std::chrono::seconds duration)
{
    const std::lock_guard lock(m_mutex);
    if (duration > std::chrono::seconds::zero())
        m_ahead += duration;
}

} // namespace pushkeeper::rehearsal
