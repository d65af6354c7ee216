// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace pushkeeper::cli {

/// Looks whether a file may be made there: its folder exists, and nothing has its name. Errors: Disk.
base::Result<> freePlace(const QString &path);
/// Writes a file that is not there yet; never over another one. Errors: Disk; half a file does not stay.
base::Result<> writeNewFile(const QString &path, const QByteArray &bytes);

} // namespace pushkeeper::cli
