// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "facts/tenantprofile.h"

#include <QList>

#include <optional>

namespace pushkeeper::storage {

class Database;

/// The tenants that this program knows. Everything else that is kept of a tenant needs its profile here
/// first. All functions block (see Database) and fail with Disk or Database.
class TenantStore
{
public:
    /// On a database that lives longer.
    explicit TenantStore(Database &database);

    /// Keeps the profile, in the place of an earlier one of the same tenant.
    base::Result<> save(const facts::TenantProfile &profile);
    /// All profiles, by name, then by id.
    base::Result<QList<facts::TenantProfile>> all() const;
    /// The profile of a tenant; empty if it is not known. Case does not count.
    base::Result<std::optional<facts::TenantProfile>> find(const base::TenantId &tenant) const;
    /// Forgets the tenant and all that is kept of it, except for the journal. Nothing happens if it is not
    /// known.
    base::Result<> forget(const base::TenantId &tenant);

private:
    Database &m_database;
};

} // namespace pushkeeper::storage
