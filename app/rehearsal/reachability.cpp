// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/reachability.h"

#include <algorithm>

namespace pushkeeper::rehearsal {

using std::chrono::seconds;

namespace {

/// The cycle's last check-in at `at` or earlier, whether or not pushes reached then.
Moment lastTick(const Cycle &cycle, Moment at)
{
    const seconds since = at.time_since_epoch() - cycle.phase;
    const seconds past = ((since % cycle.length) + cycle.length) % cycle.length;
    return at - past;
}

} // namespace

Moment momentOf(const QDateTime &date)
{
    return Moment(seconds(date.toSecsSinceEpoch()));
}

void Reachability::open(Moment from, Moment until)
{
    close(from);
    if (from < until)
        m_spans.append({from, until});
}

void Reachability::close(Moment at)
{
    if (!m_spans.isEmpty())
        m_spans.last().until = std::min(m_spans.constLast().until, at);
}

bool Reachability::reaches(Moment at) const
{
    return std::any_of(m_spans.cbegin(), m_spans.cend(),
                       [at](const Span &span) { return span.from <= at && at < span.until; });
}

std::optional<Moment> Reachability::lastCheckIn(const Cycle &cycle, Moment at) const
{
    for (qsizetype i = m_spans.size(); i-- > 0;) {
        const Span &span = m_spans.at(i);
        const Moment tick = lastTick(cycle, std::min(at, span.until - seconds(1)));
        if (tick >= span.from)
            return tick;
    }
    return std::nullopt;
}

} // namespace pushkeeper::rehearsal
