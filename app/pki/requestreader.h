// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "facts/signingrequest.h"
#include "pki/trust.h"

#include <QByteArray>

#include <optional>

namespace pushkeeper::pki {

/// Reads a DER PKCS#10 and checks its signature by its own key (SHA-1 is normal in Intune's requests);
/// nothing if it is not one.
std::optional<facts::SigningRequest> readPlainRequest(const QByteArray &der);

/// Reads Apple's signed request: a property list with request, vendor's signature and vendor's chain. All
/// signatures are checked and recorded in the result; dates are left to the rules. Errors (WrongFile), by
/// `detail`: those of readDictionary, "no request" for a list of other content, "damaged" if the request
/// inside cannot be read, "incomplete" if it is missing.
base::Result<facts::SigningRequest> readSignedRequest(const QByteArray &xml, const TrustJudge &judge);

} // namespace pushkeeper::pki
