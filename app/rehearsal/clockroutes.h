// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/practiceroutes.h"
#include "rehearsal/practicetime.h"

namespace pushkeeper::rehearsal {

/// POST /practice/clock with {"advance_seconds": n} moves the time of the practice forward by n seconds, at
/// most ten years, and answers {"now": "2027-03-04T10:51:19Z"}. 0 only asks. Anything else is refused with
/// 400.
class ClockRoutes final : public PracticeRoutes
{
public:
    /// The time must outlive this.
    explicit ClockRoutes(PracticeTime &time);
    void addTo(httplib::Server &server) override;

private:
    PracticeTime &m_time;
};

} // namespace pushkeeper::rehearsal
