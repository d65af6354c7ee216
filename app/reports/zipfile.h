// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "reports/packagefile.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace pushkeeper::reports {

/// The files as one ZIP archive, in their order; shell scripts may be run. All are dated `when`. Errors:
/// Internal if a name is not plain or stands twice, or libzip refuses.
base::Result<QByteArray> zipOf(const PackageFiles &files, const QDateTime &when);

/// Writes the archive in one piece, readable by this user alone, into a folder that exists. Errors: Disk with
/// the path as subject, an earlier file is whole then; and those of zipOf.
base::Result<> writeZip(const QString &path, const PackageFiles &files, const QDateTime &when);

} // namespace pushkeeper::reports
