// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/connection.h"

#include <QString>

#include <memory>

namespace pushkeeper::storage {

/// A database that is ready for use.
struct OpenedFile
{
    std::unique_ptr<Connection> connection;
    /// Where the damaged database lies that was in its place; empty if there was none.
    QString damagedFile;
};

/// Opens `pushkeeper.sqlite` in the folder, and makes it if there is none. Programs that do so at the same
/// time do it one after the other. Folder and files are closed to other users.
///
/// A database that is damaged is set aside under another name, with the files that SQLite keeps beside it,
/// and a fresh one takes its place. Nothing is ever deleted. One that a newer version wrote is left as it is
/// and refused (Database; the detail says so). Other errors: Disk, Database. `clock` names what is set aside.
base::Result<OpenedFile> openDatabaseFile(const QString &folder, const base::Clock &clock);

} // namespace pushkeeper::storage
