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
/// The clouds that this program carries, and those that were added in `home`. A file there that cannot be
/// read is left out. Blocks.
QList<facts::Cloud> cloudsIn(const base::DataHome &home);
/// Adds a cloud that the program does not carry, in the place of an earlier one of its name. Blocks; errors:
/// Disk, WrongFile if it is a practice or has the name of a carried one.
base::Result<> addCloud(const base::DataHome &home, const facts::Cloud &cloud);
/// The cloud of a profile with the tenant in it; nothing if the cloud is not known here. Blocks.
std::optional<facts::Cloud> cloudOf(const base::DataHome &home, const facts::TenantProfile &profile);

/// A tenant, and the services through which it is reached.
struct KnownTenant
{
    facts::TenantProfile profile;
    facts::Cloud cloud;
};

/// Those of `profiles` whose cloud is known here. Blocks.
QList<KnownTenant> reachable(const base::DataHome &home, const QList<facts::TenantProfile> &profiles);

/// What people call a tenant: its name, else its domain, else its id.
QString shownName(const facts::TenantProfile &profile);

} // namespace pushkeeper::session
