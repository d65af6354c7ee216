// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace pushkeeper::base {

/// More than any certificate, signing request or connection file holds.
inline constexpr qint64 longestFile = 4LL * 1024 * 1024;

/// The content of a file, at most `mostBytes` of it; never null. Errors: Disk; the subject is the path.
Result<QByteArray> readFile(const QString &path, qint64 mostBytes = longestFile);

} // namespace pushkeeper::base
