// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "devices/comparison.h"
#include "renewal/ledger.h"

namespace pushkeeper::renewal {

/// Holds a reading against the baseline of the walk. Errors: Disk, Database.
base::Result<devices::Comparison> compareAfterUpload(const RenewalState &state, storage::Database &database,
                                                     const devices::Fleet &reading);

/// Keeps what the devices say, with a journal row of counts; a verdict that is firm begins the end of the
/// baseline. Errors: Disk, Database.
base::Result<> prove(Ledger &ledger, storage::Database &database, const Proof &proof);

} // namespace pushkeeper::renewal
