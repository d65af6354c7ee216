// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace pushkeeper::renewal {

/// Keeps every other program from walking the tenant of this folder, for as long as the value lives. A
/// program that was killed holds nothing. Errors: Conflict if another program walks it just now (the subject
/// names it); Disk.
base::Result<std::unique_ptr<QLockFile>> lockWalk(const QString &folder);

} // namespace pushkeeper::renewal
