// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace pushkeeper::base {

/// Keeps every other program that asks for the same file of that folder out, for as long as the value lives.
/// A program that was killed holds nothing. Makes the folder. `what` names the work, in English, for the
/// detail. Errors: Conflict if another program holds it just now (the subject names it); Disk.
Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder, const QString &fileName,
                                              const QByteArray &where, const QString &what);

} // namespace pushkeeper::base
