// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace pushkeeper::rehearsal {

/// A moment to the second, UTC.
using Moment = std::chrono::sys_seconds;

/// The moment of a date; fractions of a second are dropped.
Moment momentOf(const QDateTime &date);

/// A time in which pushes reach the devices: from its first second up to, not including, its last.
struct Span
{
    Moment from;
    Moment until;
};

/// A regular check-in: every `length`, `phase` after the beginning of 1970.
struct Cycle
{
    std::chrono::seconds phase{0};
    std::chrono::seconds length{std::chrono::hours(8)};
};

/// When pushes reached the devices of one topic. Spans do not overlap and stand in the order of time.
class Reachability
{
public:
    /// Pushes reach from `from` until `until`, as long as nothing else is said. What was said before ends at
    /// `from`.
    void open(Moment from, Moment until);
    /// Pushes reach nobody from `at` on.
    void close(Moment at);

    /// True if a push at that moment reaches.
    bool reaches(Moment at) const;
    /// The last check-in of the cycle that happened, at `at` or earlier; none if pushes never reached.
    std::optional<Moment> lastCheckIn(const Cycle &cycle, Moment at) const;

private:
    QList<Span> m_spans;
};

} // namespace pushkeeper::rehearsal
