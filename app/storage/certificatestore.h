// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "storage/certificatelog.h"

#include <QList>

namespace pushkeeper::storage {

class Database;

/// Every push certificate that was ever seen at a tenant. All functions block (see Database) and fail with
/// Disk or Database.
class CertificateStore
{
public:
    /// On a database that lives longer.
    explicit CertificateStore(Database &database);

    /// Notes that the tenant's certificate was seen just now; what was known of it before is merged with it
    /// (see merged()), and firstSeen and lastSeen are set here. Topic and serial must be there; a PEM that
    /// holds anything but certificates is refused (Internal).
    base::Result<> note(const base::TenantId &tenant, const KeptCertificate &seen);
    /// The certificates of a tenant, the one that expires last first.
    base::Result<QList<KeptCertificate>> ofTenant(const base::TenantId &tenant) const;
    /// The topics of all other tenants, each once.
    base::Result<QList<base::Topic>> topicsOfOthers(const base::TenantId &tenant) const;

private:
    Database &m_database;
};

} // namespace pushkeeper::storage
