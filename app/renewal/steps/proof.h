// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "devices/comparison.h"
#include "renewal/ledger.h"
#include "renewal/steps/effects.h"

#include <vector>

namespace pushkeeper::renewal {

/// Holds the devices against the baseline of before the upload and keeps what that says. May be called again
/// later. Returns who was alive before and is still missing, as they stand now. A walk without Graph counts
/// none.
base::Result<std::vector<devices::MissingDevice>> countDevices(Ledger &ledger, Effects &effects,
                                                               const base::CancelToken &token);

/// Writes the receipt and the new certificate into the tenant record and ends the walk.
base::Result<> writeReceipt(Ledger &ledger, Effects &effects);

} // namespace pushkeeper::renewal
