// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "facts/finding.h"
#include "renewal/ledger.h"
#include "renewal/steps/effects.h"

#include <QByteArray>

namespace pushkeeper::renewal {

/// Gives the agreement with Apple, which cannot be taken back: only after the admin has read and ticked it.
base::Result<> giveAgreement(Ledger &ledger, Effects &effects, const base::CancelToken &token);

/// Takes a fresh signing request from Intune: only by the admin's own act. A walk takes one; another one
/// needs `again`, because it makes the first stale. It is kept in the records, and saved in the tenant's
/// folder as IntuneCSR.csr, byte for byte, with a twin that ends in .txt. Returns what speaks for or against
/// it.
base::Result<facts::Findings> takeRequest(Ledger &ledger, Effects &effects, bool again,
                                          const base::CancelToken &token);

/// The same with a signing request that the admin took from Intune's page.
base::Result<facts::Findings> useRequest(Ledger &ledger, Effects &effects, const QByteArray &file);

} // namespace pushkeeper::renewal
