// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "devices/fleet.h"
#include "renewal/state.h"

#include <QDateTime>
#include <QString>

namespace pushkeeper::storage {
class Database;
}

namespace pushkeeper::renewal {

/// True if the verdict on the upload of a finished walk can still change: it is not firm yet, or the upload
/// is no older than 7 days. Pure.
bool isVerdictOpen(const RenewalState &state, const QDateTime &now);

/// Holds a later reading of the devices against the walk of the tenant that was finished last, and amends its
/// verdict and its receipt in the tenant's `folder`. True if there was something to amend; a walk that
/// another program holds just now is left alone. Errors: Disk, Database, WrongFile.
base::Result<bool> amendProof(storage::Database &database, const QString &folder,
                              const base::TenantId &tenant, const devices::Fleet &reading);

} // namespace pushkeeper::renewal
