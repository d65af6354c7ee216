// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "facts/signingrequest.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace pushkeeper::storage {

class Database;

/// A signing request as it was taken from Intune.
struct KeptRequest
{
    QDateTime takenAt; // UTC; invalid where nobody noted it
    /// Names its key, see facts::SigningRequest.
    base::Thumbprint key;
    /// CN of the subject, a GUID of the tenant.
    QString subject;
    /// Who signed it for Apple; empty where nobody did.
    QString vendor;
    QDateTime vendorExpiry; // UTC; invalid without a vendor
    /// The file, byte by byte.
    QByteArray file;
    /// A newer request of the tenant is known. Set by the store: Intune holds the key of the newest one only.
    bool isStale = false;

    bool operator==(const KeptRequest &) const = default;
};

/// A request that was just read from `file`, as it is kept.
KeptRequest keptRequest(const facts::SigningRequest &request, const QByteArray &file,
                        const QDateTime &takenAt);

/// The signing requests of all tenants. All functions block (see Database) and fail with Disk or Database.
class RequestStore
{
public:
    /// On a database that lives longer.
    explicit RequestStore(Database &database);

    /// Keeps a request; isStale is not asked. One whose key the tenant has already is left as it is kept. Its
    /// key must be there.
    base::Result<> save(const base::TenantId &tenant, const KeptRequest &request);
    /// The requests of a tenant, the newest first: by takenAt, then by the order of saving.
    base::Result<QList<KeptRequest>> ofTenant(const base::TenantId &tenant) const;
    /// The requests of all other tenants in the same order within each tenant.
    base::Result<QList<KeptRequest>> ofOthers(const base::TenantId &tenant) const;

private:
    Database &m_database;
};

} // namespace pushkeeper::storage
