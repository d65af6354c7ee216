// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace pushkeeper::storage {

class Connection;

/// One step of the schema, from the version before to `version`.
struct Migration
{
    int version = 0;
    QStringList statements;
};

/// All steps, the oldest first, versions from 1 without a gap. A step that has been released is never
/// changed.
QList<Migration> migrations();

/// The version of the schema that this program writes, and the highest it reads.
int latestVersion();

/// The version that the file has; 0 for an empty one. Errors: Disk, Database.
base::Result<int> versionOf(Connection &connection);

/// Takes the file through those of the steps that it lacks, each in one transaction together with its number:
/// a step that fails leaves the version before it. Errors: Disk, Database.
base::Result<> migrate(Connection &connection, const QList<Migration> &steps);

} // namespace pushkeeper::storage
