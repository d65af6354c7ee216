// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>

#include <array>

namespace pushkeeper::devices {

/// What a list of devices shows of each, in the order of tables and files.
enum class Column : quint8 {
    Name,
    Platform,
    Model,
    SerialNumber,
    LastCheckIn,
    CheckIn,
    Owner,
    Compliance,
    ManagementState,
    Enrolled,
};

/// All of them, in that order.
inline constexpr std::array allColumns{
    Column::Name,    Column::Platform, Column::Model,      Column::SerialNumber,    Column::LastCheckIn,
    Column::CheckIn, Column::Owner,    Column::Compliance, Column::ManagementState, Column::Enrolled,
};

/// The name in files, JSON and settings: "last_check_in". Never translated.
QLatin1String columnName(Column column);

} // namespace pushkeeper::devices
