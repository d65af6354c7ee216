// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/practicefleet.h"

#include <algorithm>

namespace pushkeeper::rehearsal {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// A new fleet enrols within two weeks, the first device after five minutes.
constexpr seconds firstJoin = minutes(5);
constexpr seconds lastJoin = days(14);

seconds joinDelay(quint32 number, std::size_t fleetSize)
{
    const qint64 span = (lastJoin - firstJoin).count();
    return firstJoin + seconds(span * number / static_cast<qint64>(fleetSize));
}

} // namespace

bool FleetView::isGrown() const
{
    return m_enrolment && m_enrolment->isGrown;
}

quint32 FleetView::count() const
{
    if (!m_enrolment)
        return 0;
    const auto size = static_cast<quint32>(m_devices->size());
    if (isGrown() || size == 0)
        return size;
    // Devices join in the order of their numbers.
    quint32 joined = 0;
    quint32 end = size;
    while (joined < end) {
        const quint32 middle = joined + (end - joined) / 2;
        if (enrolledAt(middle) <= m_at)
            joined = middle + 1;
        else
            end = middle;
    }
    return joined;
}

Moment FleetView::enrolledAt(quint32 number) const
{
    const Enrolment enrolment = m_enrolment.value_or(Enrolment{});
    if (enrolment.isGrown)
        return enrolment.at - device(number).age;
    return enrolment.at + joinDelay(number, m_devices->size());
}

bool FleetView::hasChecked(quint32 number, Moment at) const
{
    return at <= m_at && at >= enrolledAt(number) && m_reachability.reaches(at);
}

std::optional<Moment> FleetView::lastCheckIn(quint32 number) const
{
    const FleetDevice &device = this->device(number);
    if (isGrown() && device.habit == Habit::Never)
        return std::nullopt;
    const Moment enrolled = enrolledAt(number);
    const Moment grownAt = m_enrolment.value_or(Enrolment{}).at;
    const bool isQuiet = isGrown() && device.habit == Habit::GoneQuiet;
    const Moment until = isQuiet ? grownAt - device.quietFor : m_at;
    // To enrol is to check in.
    Moment last = std::max(
        enrolled,
        m_reachability.lastCheckIn({.phase = device.phase()}, std::min(until, m_at)).value_or(enrolled));
    const QList<Moment> answers = m_answers.value(number);
    for (const Moment answer : answers) {
        if (hasChecked(number, answer))
            last = std::max(last, answer);
    }
    return last;
}

PracticeFleet::PracticeFleet(quint32 devices, quint64 seed)
{
    auto drawn = std::make_shared<std::vector<FleetDevice>>();
    drawn->reserve(devices);
    for (quint32 number = 0; number < devices; ++number)
        drawn->push_back(drawDevice(seed, number));
    m_state.m_devices = std::move(drawn);
}

void PracticeFleet::growWith(const base::Topic &topic, Moment now)
{
    constexpr days longAgo{4000};
    const std::lock_guard lock(m_mutex);
    m_state.m_enrolment = Enrolment{.topic = topic, .at = now, .isGrown = true};
    m_state.m_reachability.open(now - longAgo, now);
}

void PracticeFleet::useCertificate(const base::Topic &topic, Moment at, Moment notAfter)
{
    const std::lock_guard lock(m_mutex);
    if (!m_state.m_enrolment)
        m_state.m_enrolment = Enrolment{.topic = topic, .at = at};
    if (m_state.m_enrolment->topic == topic)
        m_state.m_reachability.open(at, notAfter);
    else
        m_state.m_reachability.close(at);
}

void PracticeFleet::loseCertificate(Moment at)
{
    const std::lock_guard lock(m_mutex);
    m_state.m_reachability.close(at);
}

bool PracticeFleet::requestSync(quint32 number, Moment at)
{
    constexpr qsizetype kept = 2;
    const FleetView view = this->at(at);
    if (number >= view.count())
        return false;
    const FleetDevice &device = view.device(number);
    const bool listens = device.habit == Habit::Regular || !view.isGrown();
    if (!listens || !view.m_reachability.reaches(at))
        return true;
    const std::lock_guard lock(m_mutex);
    QList<Moment> &answers = m_state.m_answers[number]; // clazy:exclude=detaching-member
    // A request while the device is on its way to answer the one before changes nothing.
    if (!answers.isEmpty() && answers.constLast() > at)
        return true;
    answers.append(at + device.answerTime());
    if (answers.size() > kept)
        answers.removeFirst();
    return true;
}

FleetView PracticeFleet::at(Moment moment) const
{
    const std::lock_guard lock(m_mutex);
    FleetView view = m_state;
    view.m_at = moment;
    return view;
}

} // namespace pushkeeper::rehearsal
