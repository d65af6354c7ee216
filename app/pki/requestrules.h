// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/finding.h"
#include "facts/signingrequest.h"

namespace pushkeeper::pki {

struct Moment;

/// Everything that speaks for or against uploading a signing request in Apple's portal, the heaviest first.
/// Pure. Source: what the portal is known to check (vendor's signature, chain, dates), and that Intune's
/// requests are signed by Microsoft.
facts::Findings judgeRequest(const facts::SigningRequest &request, const Moment &now);

} // namespace pushkeeper::pki
