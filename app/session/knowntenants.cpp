// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/knowntenants.h"

#include "storage/database.h"
#include "storage/tenantstore.h"

#include <QDir>

namespace pushkeeper::session {

base::Result<QList<facts::TenantProfile>> knownTenants(const base::DataHome &home, const base::Clock &clock)
{
    // A look must not begin records where there are none.
    if (!QDir(home.root()).exists())
        return QList<facts::TenantProfile>();
    const auto database = storage::Database::open(home.root(), clock);
    if (!database)
        return database.error();
    return storage::TenantStore(**database).all();
}

std::optional<facts::Cloud> cloudOf(const facts::TenantProfile &profile)
{
    auto cloud = facts::cloudNamed(facts::knownClouds(), profile.cloud);
    if (!cloud)
        return {};
    cloud->tenant = profile.tenant;
    cloud->clientWatch = profile.clientWatch;
    cloud->clientRenew = profile.clientRenew;
    cloud->clientUnattended = profile.clientUnattended;
    return cloud;
}

base::Result<> noteTenant(const base::DataHome &home, const base::Clock &clock,
                          const facts::TenantProfile &profile)
{
    const auto database = storage::Database::open(home.root(), clock);
    if (!database)
        return database.error();
    storage::TenantStore tenants(**database);
    const auto known = tenants.find(profile.tenant);
    if (!known)
        return known.error();
    facts::TenantProfile merged = known->value_or(profile);
    if (!profile.name.isEmpty())
        merged.name = profile.name;
    return tenants.save(merged);
}

QString shownName(const facts::TenantProfile &profile)
{
    if (!profile.name.isEmpty())
        return profile.name;
    return profile.domain.isEmpty() ? profile.tenant.text() : profile.domain;
}

} // namespace pushkeeper::session
