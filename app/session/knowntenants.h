// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/paths.h"
#include "base/result.h"
#include "facts/cloud.h"
#include "facts/tenantprofile.h"

#include <QList>

#include <optional>

namespace pushkeeper::session {

/// The tenants that the records in `home` know; none if nothing was ever kept there. Practice tenants are
/// not among them. Blocks; errors: Disk, Database.
base::Result<QList<facts::TenantProfile>> knownTenants(const base::DataHome &home, const base::Clock &clock);
/// The cloud of a profile with the tenant in it; nothing if this version does not know the cloud.
std::optional<facts::Cloud> cloudOf(const facts::TenantProfile &profile);
/// Notes a tenant in the records; of one that is known there only the name is taken over. Blocks; errors:
/// Disk, Database.
base::Result<> noteTenant(const base::DataHome &home, const base::Clock &clock,
                          const facts::TenantProfile &profile);
/// What people call a tenant: its name, else its domain, else its id.
QString shownName(const facts::TenantProfile &profile);

} // namespace pushkeeper::session
