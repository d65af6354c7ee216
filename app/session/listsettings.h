// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/paths.h"
#include "base/result.h"
#include "devices/column.h"

#include <QSet>

namespace pushkeeper::session {

/// How the user wants to see the list of devices, on this computer and for all tenants.
struct ListSettings
{
    QSet<devices::Column> hidden{devices::Column::SerialNumber, devices::Column::ManagementState,
                                 devices::Column::Enrolled};
    devices::Column sortBy = devices::Column::Name;
    bool isDescending = false;

    bool operator==(const ListSettings &) const = default;
};

/// Reads the settings in the data home; what is missing or damaged counts as not chosen. Blocks.
ListSettings readListSettings(const base::DataHome &home);
/// Writes them there. Blocks; errors: Disk.
base::Result<> writeListSettings(const base::DataHome &home, const ListSettings &settings);

} // namespace pushkeeper::session
