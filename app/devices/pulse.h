// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/fleet.h"
#include "facts/finding.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace pushkeeper::devices {

/// How many devices have checked in within 24 hours, of all that count.
struct AliveShare
{
    int alive = 0;
    int all = 0;

    /// In whole percent, rounded down, so that 100 stands for all of them; nothing if none counts.
    std::optional<int> percent() const;
    bool operator==(const AliveShare &) const = default;
};

/// On which day (UTC) each device checked in last. Intune tells no earlier check-in.
struct CheckInHistory
{
    /// How many days it shows.
    static constexpr int length = 30;

    /// Of the reading, which is the last day shown.
    QDate lastDay{};
    /// Devices by the day of their last check-in, the earliest day first; `length` of them.
    QList<int> days = QList<int>(length, 0);
    /// Devices whose last check-in was before the first day.
    int earlier = 0;
    int never = 0;

    /// The day at a place in `days`.
    QDate dayAt(int place) const { return lastDay.addDays(place - (length - 1)); }
    /// The place of the day of a moment in `days`; nothing if it is not shown or the moment is invalid.
    std::optional<int> placeOf(const QDateTime &moment) const;
    bool operator==(const CheckInHistory &) const = default;
};

/// What the last check-ins of a fleet tell, as they stood when it was read.
struct Pulse
{
    QDateTime asOf{}; // UTC
    /// All devices of the reading, also those that do not count.
    int devices = 0;
    AliveShare all{};
    /// Those platforms of which a device counts.
    QMap<facts::Platform, AliveShare> platforms{};
    CheckInHistory history{};

    bool operator==(const Pulse &) const = default;
};

/// Looks at all devices once. Judged is the moment of the reading, not now: devices do not fall silent
/// because nobody looked. A device counts for the shares if it checked in within 90 days and its silence is
/// not as designed; a check-in later than the reading counts as at the reading: clocks differ a little.
Pulse pulseOf(const Fleet &fleet);

/// How much it weighs: a warning if fewer than half of the devices that count are alive.
facts::Severity severityOf(const Pulse &pulse);
/// The answer to "does it work" in a sentence, in the language of the user: "184 of 200 devices checked in
/// within the last 24 hours".
QString pulseText(const Pulse &pulse);
/// What a day of the history says: the date and how many devices.
QString dayText(const CheckInHistory &history, int place);

} // namespace pushkeeper::devices
