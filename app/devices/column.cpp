// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/column.h"

namespace pushkeeper::devices {

using namespace Qt::StringLiterals;

QLatin1String columnName(Column column)
{
    switch (column) {
    case Column::Name:
        return "name"_L1;
    case Column::Platform:
        return "platform"_L1;
    case Column::Model:
        return "model"_L1;
    case Column::SerialNumber:
        return "serial"_L1;
    case Column::LastCheckIn:
        return "last_check_in"_L1;
    case Column::CheckIn:
        return "check_in"_L1;
    case Column::Owner:
        return "owner"_L1;
    case Column::Compliance:
        return "compliance"_L1;
    case Column::ManagementState:
        return "management_state"_L1;
    case Column::Enrolled:
        return "enrolled"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace pushkeeper::devices
