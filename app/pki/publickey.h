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

/// False if the rules of this system forbid signatures with this digest (an OpenSSL NID), as some do with
/// SHA-1. True for a digest that is not known: then the signature is wrong, not forbidden.
bool isCheckable(int digest, EVP_PKEY *key);

} // namespace pushkeeper::pki
