// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/checkin.h"

namespace pushkeeper::devices {

using namespace Qt::StringLiterals;

namespace {

bool isExpected(facts::ManagementState state)
{
    using enum facts::ManagementState;
    return state != RetireIssued && state != WipeIssued && state != DeletePending && state != Discovered;
}

} // namespace

CheckIn checkInOf(const facts::Device &device, const QDateTime &now)
{
    if (!isExpected(device.managementState))
        return CheckIn::AsDesigned;
    if (!device.lastCheckIn.isValid())
        return CheckIn::Never;
    const std::chrono::seconds ago(device.lastCheckIn.secsTo(now));
    if (ago <= std::chrono::hours(24))
        return CheckIn::Alive;
    if (ago <= std::chrono::hours(24 * 7))
        return CheckIn::Late;
    return ago <= silentAfter ? CheckIn::Stale : CheckIn::Silent;
}

QLatin1String checkInName(CheckIn checkIn)
{
    switch (checkIn) {
    case CheckIn::Alive:
        return "alive"_L1;
    case CheckIn::Late:
        return "late"_L1;
    case CheckIn::Stale:
        return "stale"_L1;
    case CheckIn::Silent:
        return "silent"_L1;
    case CheckIn::Never:
        return "never"_L1;
    case CheckIn::AsDesigned:
        return "as-designed"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace pushkeeper::devices
