// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace pushkeeper::renewal {

/// Keeps every other program from walking the tenant of this folder. Errors: those of base::lockFolder.
base::Result<std::unique_ptr<QLockFile>> lockWalk(const QString &folder);

} // namespace pushkeeper::renewal
