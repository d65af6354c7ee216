// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "facts/baseline.h"
#include "facts/tenantprofile.h"
#include "storage/certificatelog.h"
#include "storage/journal.h"
#include "storage/renewalstore.h"
#include "storage/requeststore.h"
#include "storage/snapshotstore.h"
#include "storage/synctestrun.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace pushkeeper::storage {

class Database;

/// All that the database holds of one tenant.
struct Holdings
{
    /// Nothing if the tenant is not known; its journal may be there all the same.
    std::optional<facts::TenantProfile> profile{};
    QList<KeptCertificate> certificates{};
    QList<KeptRequest> requests{};
    QList<KeptRenewal> renewals{};
    /// By the id of their renewal.
    QMap<QString, facts::Baseline> baselines{};
    std::optional<Snapshot> devices{};
    std::optional<KeptSyncTest> syncTest{};
    /// The newest row first.
    QList<JournalRow> journal{};
};

/// Reads all of it. Blocks (see Database); errors: Disk, Database.
base::Result<Holdings> holdingsOf(Database &database, const base::TenantId &tenant);

} // namespace pushkeeper::storage
