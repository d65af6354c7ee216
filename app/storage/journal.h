// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace pushkeeper::storage {

class Database;

/// Something that happened, to be written down.
struct JournalEntry
{
    /// Empty where it concerns no tenant.
    base::TenantId tenant;
    /// Stable name of what happened, for instance "upload"; never translated.
    QString kind;
    /// Figures and names that belong to it. Counts, never the users of devices.
    QJsonObject details;

    bool operator==(const JournalEntry &) const = default;
};

/// An entry as it stands in the journal.
struct JournalRow
{
    /// From 1 on, without a gap.
    qint64 seq = 0;
    QDateTime at; // UTC
    JournalEntry entry;

    bool operator==(const JournalRow &) const = default;
};

/// What happened, row by row, each bound to the one before by a hash. That shows damage and changes made by
/// hand; it does not stop somebody who may write the file and calculates every hash anew. All functions block
/// (see Database) and fail with Disk or Database.
class Journal
{
public:
    /// On a database that lives longer.
    explicit Journal(Database &database);

    /// Writes the entry down with the present time and returns its number. Secrets and users of devices are
    /// taken out of its details.
    base::Result<qint64> append(const JournalEntry &entry);
    /// At most `limit` rows, the newest first: of one tenant, or of all if it is empty; of those older than
    /// number `before`, or from the newest on if that is 0.
    base::Result<QList<JournalRow>> page(const base::TenantId &tenant, qint64 before, int limit) const;
    /// Number of the first row that is not as it was written, or is missing; empty if all are whole.
    base::Result<std::optional<qint64>> firstBroken() const;

private:
    Database &m_database;
};

} // namespace pushkeeper::storage
