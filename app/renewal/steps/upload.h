// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "renewal/ledger.h"
#include "renewal/rules/echo.h"
#include "renewal/steps/effects.h"

namespace pushkeeper::renewal {

/// Puts the chosen certificate into Intune: only by the admin's own act and only if Upload is the next step.
/// Intune is asked first: what arrived already is not sent again, and what somebody else installed meanwhile
/// is not written over (Conflict: assess anew). The values of the old certificate are on the disk before.
base::Result<> uploadCertificate(Ledger &ledger, Effects &effects, const base::CancelToken &token);

/// Reads Intune's certificate until it is the uploaded one, for two minutes at most. Returns what was seen
/// last; after Other the certificate has to be chosen and judged anew.
base::Result<Echo> confirmInstalled(Ledger &ledger, Effects &effects, const base::CancelToken &token);

/// The same without Graph: what the admin reads on Intune's page after the upload there.
base::Result<Echo> confirmShown(Ledger &ledger, Effects &effects, const facts::PushCertificate &shown);

} // namespace pushkeeper::renewal
