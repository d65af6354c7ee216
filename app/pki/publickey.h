// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "pki/openssl.h"

namespace pushkeeper::pki {

/// What is compared and judged of a public key.
struct PublicKeyFigures
{
    /// SHA-256 of the DER SubjectPublicKeyInfo.
    base::Thumbprint sha256;
    /// RSA of 2048 bits or more, as every push certificate of Apple has it.
    bool isUsual = false;
};

/// The figures of a public key; all empty for null.
PublicKeyFigures publicKeyFigures(X509_PUBKEY *key);

} // namespace pushkeeper::pki
