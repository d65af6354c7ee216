// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QString>
#include <QTextStream>

namespace pushkeeper::cli {

/// Exit code for a call that cannot be understood (EX_USAGE of sysexits.h).
inline constexpr int usageCode = 64;

/// Where a command writes: answers to `out`, everything else to `err`. Both are UTF-8.
struct Console
{
    QTextStream &out;
    QTextStream &err;
};

/// Tells an error: as JSON on `out` if the answer would have been JSON, otherwise in words on `err`.
void reportError(Console &console, const base::Error &error, bool json);

/// Tells that the arguments cannot be understood, in the same two ways, and returns `usageCode`.
int reportUsage(Console &console, const QString &problem, bool json);

} // namespace pushkeeper::cli
