// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "facts/cloud.h"

#include <QString>

namespace pushkeeper::session {

/// Reads a cloud file that must name one tenant and both registrations. Errors: Disk if it cannot be read,
/// WrongFile otherwise; the subject is the file, the detail names the key.
base::Result<facts::Cloud> readCloudFile(const QString &path);

} // namespace pushkeeper::session
