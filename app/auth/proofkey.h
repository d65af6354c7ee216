// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace pushkeeper::auth {

/// 32 bytes of the system's random numbers as 43 characters of base64url: for state, nonce and verifier.
QByteArray randomText();

/// What proves to Entra that whoever redeems a code is who asked for it (PKCE, RFC 7636, method S256).
struct ProofKey
{
    QByteArray verifier;
    QByteArray challenge;
};

/// A fresh proof key.
ProofKey makeProofKey();
/// The challenge of a verifier: base64url of its SHA-256 (RFC 7636, section 4.2).
QByteArray challengeOf(const QByteArray &verifier);

} // namespace pushkeeper::auth
