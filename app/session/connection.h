// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/clock.h"
#include "base/paths.h"
#include "base/result.h"
#include "facts/tenantprofile.h"
#include "session/knowntenants.h"

#include <QList>
#include <QString>

namespace pushkeeper::net {
class HttpClient;
}

namespace pushkeeper::session {

/// Microsoft's own client id, which many tools share (microsoft-graph 5.9): for a quick try only. It serves
/// reading and writing alike, so nothing of it is ever stored.
QString sharedClientId();

/// Looks up the tenant behind a domain, id, address or link in the clouds that `home` knows; nobody signs in.
/// Blocks. Errors: NotFound if nothing typed can be one or nobody knows it, those of auth::lookUpTenant.
base::Result<facts::TenantProfile> findTenant(const base::DataHome &home, const QString &typed,
                                              net::HttpClient &http, const base::CancelToken &token);
/// Reads a connection file. Blocks. Errors: Disk, WrongFile, with the file as subject; WrongFile also if it
/// names a cloud that `home` does not know.
base::Result<facts::TenantProfile> readConnectionFile(const base::DataHome &home, const QString &path);
/// Notes a tenant and how it is reached, and returns how it is kept; what `profile` leaves empty stays as it
/// was. Blocks; errors: Disk, Database, WrongFile if `home` does not know the cloud.
base::Result<KnownTenant> connectTenant(const base::DataHome &home, const base::Clock &clock,
                                        const facts::TenantProfile &profile);
/// The one profile that `name` means: an id, a domain or a name, in any case; empty: the only one there is.
/// Errors: NotFound, whose detail lists the names.
base::Result<facts::TenantProfile> chosenTenant(const QList<facts::TenantProfile> &profiles,
                                                const QString &name);

} // namespace pushkeeper::session
