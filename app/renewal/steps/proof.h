// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "renewal/ledger.h"
#include "renewal/steps/effects.h"

namespace pushkeeper::renewal {

/// Counts the devices that were enrolled before the upload and have checked in after it. May be called again
/// later; the receipt is amended. A walk without Graph counts none.
base::Result<> countDevices(Ledger &ledger, Effects &effects, const base::CancelToken &token);

/// Writes the receipt and the new certificate into the tenant record and ends the walk.
base::Result<> writeReceipt(Ledger &ledger, Effects &effects);

} // namespace pushkeeper::renewal
