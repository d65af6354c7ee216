// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/connection.h"

#include "auth/tenantlookup.h"
#include "base/readfile.h"
#include "facts/cloud.h"
#include "storage/database.h"
#include "storage/tenantstore.h"

#include <algorithm>

namespace pushkeeper::session {

using namespace Qt::StringLiterals;

namespace {

base::Error notFound(const QString &name, const QString &detail = {})
{
    return {
        .kind = base::ErrorKind::NotFound, .where = "session.connection", .subject = name, .detail = detail};
}

base::Error unknownCloud()
{
    return base::wrongFile("session.connection", u"cloud is not known"_s);
}

QString filled(const QString &given, const QString &known)
{
    return given.isEmpty() ? known : given;
}

bool isCalled(const facts::TenantProfile &profile, const QString &name)
{
    const QStringList names{profile.tenant.text(), profile.domain, profile.name};
    return names.contains(name.trimmed(), Qt::CaseInsensitive);
}

} // namespace

QString sharedClientId()
{
    return u"14d82eec-204b-4c2f-b7e8-296a70dab67e"_s;
}

base::Result<facts::TenantProfile> findTenant(const base::DataHome &home, const QString &typed,
                                              net::HttpClient &http, const base::CancelToken &token)
{
    const QString name = auth::tenantNameIn(typed);
    if (name.isEmpty())
        return notFound(typed.trimmed());
    const auto found = auth::lookUpTenant(name, cloudsIn(home), http, token);
    if (!found)
        return found.error();
    return facts::TenantProfile{
        .tenant = found->id, .domain = base::isGuid(name) ? QString() : name, .cloud = found->cloud};
}

base::Result<facts::TenantProfile> readConnectionFile(const base::DataHome &home, const QString &path)
{
    const auto bytes = base::readFile(path);
    if (!bytes)
        return bytes.error();
    auto profile = facts::tenantProfileFromJson(*bytes);
    if (profile && !cloudOf(home, *profile))
        profile = unknownCloud();
    if (profile)
        return profile;
    base::Error error = profile.error();
    error.subject = path;
    return error;
}

base::Result<KnownTenant> connectTenant(const base::DataHome &home, const base::Clock &clock,
                                        const facts::TenantProfile &profile)
{
    const auto database = storage::Database::open(home.root(), clock);
    if (!database)
        return database.error();
    storage::TenantStore tenants(**database);
    const auto known = tenants.find(profile.tenant);
    if (!known)
        return known.error();
    const facts::TenantProfile earlier = known->value_or(profile);
    // Whoever types a tenant without signing in names no cloud.
    const bool saysCloud = !profile.clientWatch.isEmpty() || !profile.domain.isEmpty();
    const facts::TenantProfile kept{.tenant = profile.tenant,
                                    .domain = filled(profile.domain, earlier.domain),
                                    .name = filled(profile.name, earlier.name),
                                    .cloud = saysCloud ? profile.cloud : earlier.cloud,
                                    .clientWatch = filled(profile.clientWatch, earlier.clientWatch),
                                    .clientRenew = filled(profile.clientRenew, earlier.clientRenew),
                                    .clientUnattended =
                                        filled(profile.clientUnattended, earlier.clientUnattended)};
    const auto cloud = cloudOf(home, kept);
    if (!cloud)
        return unknownCloud();
    if (const auto saved = tenants.save(kept); !saved)
        return saved.error();
    return KnownTenant{.profile = kept, .cloud = *cloud};
}

base::Result<facts::TenantProfile> chosenTenant(const QList<facts::TenantProfile> &profiles,
                                                const QString &name)
{
    QList<facts::TenantProfile> meant;
    QStringList names;
    for (const facts::TenantProfile &profile : profiles) {
        names.append(shownName(profile));
        if (name.isEmpty() || isCalled(profile, name))
            meant.append(profile);
    }
    if (meant.size() == 1)
        return meant.constFirst();
    return notFound(name, u"known tenants: "_s + names.join(u", "_s));
}

} // namespace pushkeeper::session
