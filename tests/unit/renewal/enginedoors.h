// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <algorithm>
#include <atomic>

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

} // namespace pushkeeper::renewalkit
