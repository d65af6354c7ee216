// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "storage/journal.h"

#include <QDateTime>

namespace pushkeeper::storage {

class Connection;

/// Writes an entry within the transaction of the caller and returns its number; see Journal::append().
/// Errors: Disk, Database.
base::Result<qint64> insertJournalRow(Connection &connection, const QDateTime &at, const JournalEntry &entry);

} // namespace pushkeeper::storage
