// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "rehearsal/practicekey.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

struct X509_name_st;

namespace pushkeeper::rehearsal {

/// One part of a name: its short name in OpenSSL (for instance "CN") and its value.
struct NamePart
{
    QByteArray field;
    QString value;
};

/// A certificate before it is signed.
struct CertificateDraft
{
    /// In the order in which the parts stand in the certificate.
    QList<NamePart> subject;
    QDateTime notBefore; // to the second
    QDateTime notAfter;  // to the second
    /// Big endian, at most 8 bytes; empty: drawn at random.
    QByteArray serial;
    /// DER SubjectPublicKeyInfo.
    QByteArray publicKey;
    /// Text of an OpenSSL configuration whose section [extensions] lists them in their order
    /// (x509v3_config(5)).
    QByteArray extensions;
    Digest digest = Digest::Sha256;
};

/// Who signs: the key and the DER of its certificate. An empty certificate makes a self-signed one.
struct Signer
{
    PracticeKey key;
    QByteArray certificate;
};

/// Appends the parts to `name`, country as PrintableString and the rest as UTF8String, as Apple does. Fails
/// with Crypto.
base::Result<> appendName(X509_name_st *name, const QList<NamePart> &parts);

/// DER of the certificate that `signer` makes of `draft`. Fails with Crypto.
base::Result<QByteArray> sign(const CertificateDraft &draft, const Signer &signer);

} // namespace pushkeeper::rehearsal
