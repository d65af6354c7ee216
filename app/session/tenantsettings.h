// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>

namespace pushkeeper::session {

/// What the user chose for one tenant on this computer.
struct TenantSettings
{
    /// The sign-in for watching rests in the keychain; otherwise it ends with the program.
    bool keepsSignIn = true;
    /// Devices of the company are recorded by name and serial number; otherwise none is.
    bool namesDevices = true;

    bool operator==(const TenantSettings &) const = default;
};

/// Reads the settings in the tenant's folder; what is missing or damaged counts as not chosen. Blocks.
TenantSettings readSettings(const QString &folder);
/// Writes them there. Blocks; errors: Disk.
base::Result<> writeSettings(const QString &folder, const TenantSettings &settings);

} // namespace pushkeeper::session
