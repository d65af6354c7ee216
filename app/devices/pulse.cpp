// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/pulse.h"

#include "devices/checkin.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pushkeeper::devices {

namespace {

/// The words of the check-ins of a fleet.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pulse)
};

/// Who has been silent for longer is perhaps in a drawer: no proof for or against anything.
bool doesCount(CheckIn checkIn)
{
    return checkIn == CheckIn::Alive || checkIn == CheckIn::Late || checkIn == CheckIn::Stale;
}

void addTo(AliveShare &share, CheckIn checkIn)
{
    ++share.all;
    if (checkIn == CheckIn::Alive)
        ++share.alive;
}

void addTo(CheckInHistory &history, const QDateTime &lastCheckIn)
{
    if (!lastCheckIn.isValid())
        ++history.never;
    else if (const auto place = history.placeOf(lastCheckIn))
        ++history.days[*place];
    else if (lastCheckIn.toUTC().date() > history.lastDay)
        ++history.days.last();
    else
        ++history.earlier;
}

} // namespace

std::optional<int> AliveShare::percent() const
{
    if (all == 0)
        return {};
    return int(qint64(alive) * 100 / all);
}

std::optional<int> CheckInHistory::placeOf(const QDateTime &moment) const
{
    if (!moment.isValid())
        return {};
    const qint64 place = length - 1 + lastDay.daysTo(moment.toUTC().date());
    if (place < 0 || place >= length)
        return {};
    return int(place);
}

Pulse pulseOf(const Fleet &fleet)
{
    Pulse pulse{.asOf = fleet.readAt, .devices = int(fleet.devices.size())};
    QMap<facts::Platform, AliveShare> platforms;
    pulse.history.lastDay = fleet.readAt.toUTC().date();
    for (const facts::Device &device : fleet.devices) {
        addTo(pulse.history, device.lastCheckIn);
        const CheckIn checkIn = checkInOf(device, fleet.readAt);
        if (!doesCount(checkIn))
            continue;
        addTo(pulse.all, checkIn);
        addTo(platforms[device.platform], checkIn);
    }
    pulse.platforms = platforms;
    return pulse;
}

facts::Severity severityOf(const Pulse &pulse)
{
    if (pulse.all.all == 0)
        return facts::Severity::Info;
    return pulse.all.alive < pulse.all.all - pulse.all.alive ? facts::Severity::Warn : facts::Severity::Good;
}

QString pulseText(const Pulse &pulse)
{
    if (pulse.devices == 0)
        return Words::tr("Intune manages no Apple device yet.");
    if (pulse.all.all == 0)
        return Words::tr("No device has checked in within the last 90 days.");
    const QLocale locale;
    return Words::tr("%1 of %Ln device(s) checked in within the last 24 hours.", nullptr, pulse.all.all)
        .arg(locale.toString(pulse.all.alive));
}

QString dayText(const CheckInHistory &history, int place)
{
    const QString day = QLocale().toString(history.dayAt(place), QLocale::LongFormat);
    return Words::tr("%1 (UTC): last check-in of %Ln device(s)", nullptr, history.days.at(place)).arg(day);
}

} // namespace pushkeeper::devices
