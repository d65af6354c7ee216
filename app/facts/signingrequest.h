// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "facts/certificate.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace pushkeeper::facts {

/// Outcome of checking one signature.
enum class SignatureState {
    Absent,
    Good,
    /// Good, made with SHA-1.
    GoodSha1,
    Wrong,
    /// The cryptography of this system refuses the algorithm, so nothing can be said.
    NotCheckable,
};

/// How the vendor's chain in a signed request stands.
enum class ChainState {
    Absent,
    /// Vendor, intermediate, root: each signed by the next.
    Complete,
    /// It ends before a root.
    Incomplete,
    /// Root first.
    WrongOrder,
    /// A member is not signed by the next one.
    Broken,
};

/// A request for a push certificate: the PKCS#10 and, where a vendor signed it, his signature and chain.
struct SigningRequest
{
    /// DER of the PKCS#10.
    QByteArray der;
    /// SHA-256 of the DER SubjectPublicKeyInfo.
    base::Thumbprint key;
    /// CN of the subject; in Intune's requests a GUID of the tenant.
    QString subjectName;
    bool hasUsualKey = false;
    SignatureState selfSignature = SignatureState::Absent;

    /// It came in Apple's property list, which has places for a vendor's signature and chain.
    bool hasVendorPart = false;
    SignatureState vendorSignature = SignatureState::Absent;
    ChainState chainState = ChainState::Absent;
    /// Vendor first, as they stand in the file.
    QList<Certificate> chain;
    /// Who vouches for the vendor.
    Trust vendorTrust = Trust::No;
    /// When the request was taken; invalid where nobody noted it.
    QDateTime takenAt;

    bool operator==(const SigningRequest &) const = default;
};

/// The vendor's certificate: the first of the chain, or the last where the chain stands upside down. Nothing
/// without a chain.
std::optional<Certificate> vendorOf(const SigningRequest &request);

} // namespace pushkeeper::facts
