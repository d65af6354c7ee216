// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QSqlError>

namespace pushkeeper::storage {

/// What kept SQLite from its work, as far as this room tells it apart (https://www.sqlite.org/rescode.html).
enum class SqlFault {
    None,
    /// The file is no database or is damaged: SQLITE_CORRUPT, SQLITE_NOTADB.
    Damaged,
    /// This connection may not write, although it would have to: SQLITE_READONLY and its kin.
    ReadOnly,
    /// The file cannot be opened, read or written, or the disk is full.
    Disk,
    Other,
};

/// The fault behind a result code of SQLite; extended codes count as their primary code.
SqlFault faultOf(int resultCode);
/// The fault behind an error of Qt Sql.
SqlFault faultOf(const QSqlError &error);

/// The error to hand on: Disk where the file system is to blame, otherwise Database. The detail is SQLite's
/// own text, which names tables and columns and never values.
base::Error errorOf(const QSqlError &error, const QByteArray &where);

} // namespace pushkeeper::storage
