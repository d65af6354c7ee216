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
    return QDateTime::fromSecsSinceEpoch(m_clock.now().toSecsSinceEpoch() + m_advance.load(), Qt::UTC);
}

void PracticeTime::advance(std::chrono::seconds duration)
{
    if (duration.count() > 0)
        m_advance += duration.count();
}

} // namespace pushkeeper::rehearsal
