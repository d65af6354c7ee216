// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/certificate.h"
#include "pki/issuers.h"

#include <QList>

namespace pushkeeper::pki {

/// Judges who vouches for certificates. Signatures are held against keys; names, dates and the store of the
/// system play no part, so an expired genuine certificate stays genuine.
class TrustJudge
{
public:
    /// `pinned` are Apple's issuers; `given` are certificates that the user vouches for.
    TrustJudge(Issuers pinned, QList<facts::Certificate> given);

    /// The certificate with its trust filled in. `company` are the certificates it came with, in any order.
    facts::Certificate judged(facts::Certificate certificate, const QList<facts::Certificate> &company) const;

private:
    Issuers m_pinned;
    QList<facts::Certificate> m_given;
};

/// True if the key of `issuer` signed `certificate`. Names and dates are not looked at.
bool isSignedBy(const facts::Certificate &certificate, const facts::Certificate &issuer);

} // namespace pushkeeper::pki
