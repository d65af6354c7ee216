// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "facts/baseline.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace pushkeeper::storage {

class Database;

/// The baselines of renewals: ids, platforms and check-ins, for no longer than they are needed. All functions
/// block (see Database) and fail with Disk or Database.
class BaselineStore
{
public:
    /// On a database that lives longer.
    explicit BaselineStore(Database &database);

    /// Keeps the baseline of a renewal, which must be known, in the place of an earlier one: all of it or
    /// nothing.
    base::Result<> save(const QString &renewal, const facts::Baseline &baseline);
    /// The baseline of a renewal; nothing if there never was one, or not any more.
    base::Result<std::optional<facts::Baseline>> find(const QString &renewal) const;
    /// Notes when its verdict became firm (UTC). Only the first time counts.
    base::Result<> markJudged(const QString &renewal, const QDateTime &at);
    /// Forgets every baseline of a tenant's renewals.
    base::Result<> forget(const base::TenantId &tenant);
    /// Forgets every baseline whose verdict is 30 days old, and those that never came to one, 90 days after
    /// they were taken. What stays of them are the counts in the state of the renewal. To be called whenever
    /// records are opened. `now` is UTC.
    base::Result<> thin(const QDateTime &now);

private:
    Database &m_database;
};

} // namespace pushkeeper::storage
