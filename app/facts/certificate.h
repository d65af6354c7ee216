// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "facts/filekind.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace pushkeeper::facts {

/// Who vouches for a certificate, apart from its dates.
enum class Trust {
    /// Signed by a key that Apple's pinned list holds.
    Apple,
    /// Signed by an intermediate that this version does not know, itself signed by a pinned root of Apple.
    AppleNew,
    /// Signed by an issuer that the user handed in.
    Given,
    No,
};

/// Why nobody vouches for a certificate.
enum class TrustFault {
    None,
    /// The issuer is neither pinned nor in the file.
    UnknownIssuer,
    /// It names a known issuer, but that issuer's key did not sign it: altered or forged.
    BadSignature,
    SelfSigned,
    /// The cryptography of this system refuses the algorithm, so nothing can be said.
    NotCheckable,
};

/// The name of a trust in JSON: "apple", "apple-new", "given" or "no".
QString trustName(Trust trust);

/// A certificate of any purpose, as read from a file.
struct Certificate
{
    FileKind kind = FileKind::OtherCertificate;
    QByteArray der;
    base::Thumbprint thumbprint;
    /// SHA-256 of the DER SubjectPublicKeyInfo: equal in a request and the certificate that answers it.
    base::Thumbprint key;
    base::SerialNumber serial;
    QDateTime notBefore; // UTC
    QDateTime notAfter;  // UTC
    /// UID of the subject where the certificate is for push over MDM or a server; empty otherwise.
    base::Topic topic;
    QString subject;
    QString issuer; // common name, or the whole name where it has none
    QString commonName;
    QString organisation;
    QString userId; // the subject's UID as it stands
    int userIdCount = 0;
    bool isAuthority = false;
    /// Extension 1.2.840.113635.100.6.3.2 (push, production).
    bool hasPushMarker = false;
    /// Extension 1.2.840.113635.100.4.12 (MDM vendor).
    bool hasVendorMarker = false;
    bool allowsClientAuth = false;
    /// RSA of 2048 bits or more.
    bool hasUsualKey = false;

    Trust trust = Trust::No;
    TrustFault trustFault = TrustFault::UnknownIssuer;
    /// Signed by an issuer that Apple uses for push certificates (meaningful if trust is Apple).
    bool fromPushIssuer = false;

    bool operator==(const Certificate &) const = default;
};

/// The certificate as one PEM block with LF, without a newline at its end, as Intune takes it.
QString pemOf(const QByteArray &der);

} // namespace pushkeeper::facts
