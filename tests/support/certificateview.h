// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/opensslhandles.h"
#include "rehearsal/practiceissuer.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

/// Looks into certificates with OpenSSL alone, so that a test holds no code of ours against itself.
namespace pushkeeper::support {

/// Apple's arc of extensions and usages, with its last dot.
inline const QByteArray appleArc = "1.2.840.113635.100.";

/// An extension as it stands: number in dots, criticality, DER of its value.
struct Extension
{
    QByteArray oid;
    bool critical = false;
    QByteArray value;
};

/// The certificate in `der`; null if it is none.
rehearsal::CertificateHandle read(const QByteArray &der);
/// Content of an ASN.1 string of any type.
QByteArray bytesOfString(const ASN1_STRING *string);
/// All extensions in their order.
QList<Extension> extensionsOf(const X509 *certificate);
/// True if there is an extension with this number.
bool hasExtension(const X509 *certificate, const QByteArray &oid);
/// The extension with this number; all of it empty if there is none.
Extension extensionOf(const X509 *certificate, const QByteArray &oid);
/// Parts of a name in their order, for instance "CN=Example".
QList<QByteArray> partsOf(const X509_NAME *name);
/// The moment in UTC.
QDateTime utc(const ASN1_TIME *time);
/// OpenSSL's verdict at the moment `at` on the chain from the certificate in `der` to the root of `issuer`:
/// X509_V_OK or its error. `purpose` is one of X509_PURPOSE_….
int chainVerdict(const QByteArray &der, const rehearsal::PracticeIssuer &issuer, const QDateTime &at,
                 int purpose);

} // namespace pushkeeper::support
