// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "storage/journal.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace pushkeeper::storage {

class Database;

/// A set-up or renewal as it stands.
struct KeptRenewal
{
    /// Never empty, never used twice.
    QString id;
    base::TenantId tenant;
    QDateTime startedAt;  // UTC
    QDateTime finishedAt; // UTC; invalid while it goes on
    /// The engine's state: UTF-8 JSON without secrets, kept as it is.
    QByteArray state;

    bool operator==(const KeptRenewal &) const = default;
};

/// Every renewal and how far it has come. All functions block (see Database) and fail with Disk or Database.
class RenewalStore
{
public:
    /// On a database that lives longer.
    explicit RenewalStore(Database &database);

    /// Keeps the renewal in the place of its earlier state and writes the entry into the journal: both, or on
    /// an error neither. When it returns without one, both are on the disk. Tenant and start of a known
    /// renewal stay as they were first saved.
    base::Result<> save(const KeptRenewal &renewal, const JournalEntry &entry);
    /// The renewal of that id; empty if it is not known.
    base::Result<std::optional<KeptRenewal>> find(const QString &id) const;
    /// The renewals of a tenant, the one that was started last first.
    base::Result<QList<KeptRenewal>> ofTenant(const base::TenantId &tenant) const;

private:
    Database &m_database;
};

} // namespace pushkeeper::storage
