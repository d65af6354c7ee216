// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

#include <utility>

namespace pushkeeper::base {

namespace {

constexpr std::chrono::milliseconds untrustedOffset = std::chrono::minutes(5);

} // namespace

bool isTimeTrusted(const Clock &clock)
{
    const auto offset = clock.offset();
    return offset && std::chrono::abs(*offset) < untrustedOffset;
}

SystemClock::SystemClock(std::function<QDateTime()> localTime)
    : m_localTime(std::move(localTime))
{
}

void SystemClock::learnFromServer(const QDateTime &serverTime)
{
    if (!serverTime.isValid())
        return;
    const std::chrono::milliseconds offset(m_localTime().msecsTo(serverTime));
    const std::lock_guard lock(m_mutex);
    m_offset = offset;
}

QDateTime SystemClock::now() const
{
    return m_localTime().toUTC().addMSecs(offset().value_or(std::chrono::milliseconds(0)).count());
}

std::optional<std::chrono::milliseconds> SystemClock::offset() const
{
    const std::lock_guard lock(m_mutex);
    return m_offset;
}

bool SystemClock::wait(std::chrono::milliseconds duration, const CancelToken &token)
{
    return !token.waitFor(duration);
}

qint64 daysLeft(const QDateTime &notAfter, const QDateTime &now)
{
    Q_ASSERT(notAfter.isValid() && now.isValid());
    constexpr qint64 day = std::chrono::milliseconds(std::chrono::hours(24)).count();
    const qint64 left = now.msecsTo(notAfter);
    const bool isRoundedUp = left % day < 0;
    return left / day - (isRoundedUp ? 1 : 0);
}

} // namespace pushkeeper::base
