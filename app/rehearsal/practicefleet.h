// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "rehearsal/fleetdevice.h"
#include "rehearsal/reachability.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace pushkeeper::rehearsal {

/// When the devices enrolled, and with which topic.
struct Enrolment
{
    base::Topic topic;
    Moment at;
    /// The fleet is years old at `at`; otherwise its devices enrol one after the other from then on.
    bool isGrown = false;
};

/// The fleet as it stands at one moment: a value, cheap to take and read from any thread.
class FleetView
{
public:
    /// How many devices are enrolled; their numbers are 0 up to this one, not including it.
    quint32 count() const;
    /// What was drawn for a device.
    const FleetDevice &device(quint32 number) const { return (*m_devices)[number]; }
    /// When it enrolled.
    Moment enrolledAt(quint32 number) const;
    /// Its last check-in; nothing if it never did.
    std::optional<Moment> lastCheckIn(quint32 number) const;
    /// The moment of this view.
    Moment at() const { return m_at; }

private:
    friend class PracticeFleet;
    bool isGrown() const;
    bool hasChecked(quint32 number, Moment at) const;

    std::shared_ptr<const std::vector<FleetDevice>> m_devices;
    std::optional<Enrolment> m_enrolment;
    Reachability m_reachability;
    /// Answers to the last two sync requests of a device.
    QHash<quint32, QList<Moment>> m_answers;
    Moment m_at;
};

/// The devices of the practice tenant. They answer pushes of the topic that they enrolled with, check in
/// every 8 hours (create-mdm-push-certificate and device-profile-troubleshoot of Intune's documentation), and
/// fall silent when pushes of that topic end. Nothing runs: check-ins are computed when somebody looks. Any
/// thread.
class PracticeFleet
{
public:
    /// Draws the devices of a seed. Nobody is enrolled yet.
    PracticeFleet(quint32 devices, quint64 seed);

    /// All devices are enrolled, for years already, with `topic`, and were reached all the time until `now`.
    void growWith(const base::Topic &topic, Moment now);
    /// Pushes use a certificate of `topic` from `at` until `notAfter`. Devices of another topic fall silent.
    /// The first topic of all makes the devices enrol, the first one five minutes later.
    void useCertificate(const base::Topic &topic, Moment at, Moment notAfter);
    /// There is no certificate any more, or Apple revoked it.
    void loseCertificate(Moment at);

    /// Asks a device to check in: if pushes reach it, it does so some minutes later. False if there is no
    /// such device.
    bool requestSync(quint32 number, Moment at);

    /// The fleet at a moment.
    FleetView at(Moment moment) const;

private:
    mutable std::mutex m_mutex;
    FleetView m_state;
};

} // namespace pushkeeper::rehearsal
