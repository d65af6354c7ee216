// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/fleetindex.h"

#include <utility>

namespace pushkeeper::devices {

/// The moment at which these fleets were read.
inline QDateTime noon()
{
    return {QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
}

/// A managed device of the company that checked in an hour ago; its id is its name.
inline facts::Device deviceCalled(const QString &name)
{
    return {.id = base::DeviceId(name),
            .name = name,
            .model = QStringLiteral("iPhone 15"),
            .serialNumber = QStringLiteral("SN-") + name,
            .platform = facts::Platform::Ios,
            .ownerType = facts::OwnerType::Company,
            .managementState = facts::ManagementState::Managed,
            .compliance = facts::ComplianceState::Compliant,
            .enrolledAt = noon().addDays(-100),
            .lastCheckIn = noon().addSecs(-3600)};
}

/// These devices, ready to be searched.
inline SharedIndex indexOf(std::vector<facts::Device> devices)
{
    auto fleet = std::make_shared<const Fleet>(Fleet{.readAt = noon(), .devices = std::move(devices)});
    return FleetIndex::make(std::move(fleet), noon(), {});
}

} // namespace pushkeeper::devices
