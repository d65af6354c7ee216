// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/device.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace pushkeeper::rehearsal {

/// What a model of the fleet is called where.
struct FleetModel
{
    const char *model;
    /// As Intune spells it; an iPad may say iOS.
    const char *system;
    const char *systemVersion;
    /// How the company names such a device.
    const char *shortName;
    /// How many of a hundred devices are of this model.
    int share;
};

/// How often a device checks in when nobody asks it.
enum class Habit : quint8 {
    /// In every cycle.
    Regular,
    /// Not any more since a while before the practice began: in a drawer, lost, or retired without a word.
    GoneQuiet,
    /// Enrolled, but never checked in.
    Never,
};

/// One device of the fleet: what was drawn for it and does not change. Texts are made when they are asked
/// for.
struct FleetDevice
{
    quint32 number = 0;
    /// Bits that nothing else of the device is made from.
    quint64 dice = 0;
    const FleetModel *kind = nullptr;
    facts::OwnerType owner = facts::OwnerType::Company;
    facts::ManagementState state = facts::ManagementState::Managed;
    Habit habit = Habit::Regular;
    /// How long before the practice began it was enrolled, and seen last if it has gone quiet.
    std::chrono::seconds age{0};
    std::chrono::seconds quietFor{0};

    /// When in the cycle of 8 hours it checks in.
    std::chrono::seconds phase() const;
    /// How long after a push it answers: one to five minutes.
    std::chrono::seconds answerTime() const;
};

/// The device of that number in the fleet of a seed. The same two always give the same device.
FleetDevice drawDevice(quint64 seed, quint32 number);

/// Texts of a device, UTF-8, as Intune shows them.
namespace fleettext {

/// A GUID that holds the number; see numberOf.
QByteArray id(const FleetDevice &device);
/// The number that an id holds; nothing if it is none of a fleet.
std::optional<quint32> numberOf(const QByteArray &id);
/// Name of the device; some of them with letters outside ASCII.
QByteArray name(const FleetDevice &device);
/// Twelve characters of Apple's alphabet.
QByteArray serialNumber(const FleetDevice &device);
/// First and last name of whoever uses it.
QByteArray userName(const FleetDevice &device);
/// Sign-in name of whoever uses it, in the practice domain.
QByteArray userPrincipalName(const FleetDevice &device);
/// A GUID of the device for one purpose.
QByteArray guid(const FleetDevice &device, quint64 purpose);
/// Upper-case hexadecimal digits of the device for one purpose; at most 16.
QByteArray digits(const FleetDevice &device, quint64 purpose, int count);

} // namespace fleettext

} // namespace pushkeeper::rehearsal
