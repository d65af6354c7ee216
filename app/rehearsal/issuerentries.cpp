// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/issuerentries.h"

#include "rehearsal/opensslhandles.h"

#include <QCryptographicHash>
#include <QJsonObject>

namespace pushkeeper::rehearsal {

namespace {

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString nameOf(const X509_NAME *name)
{
    const BioHandle text(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(text.get(), name, 0, XN_FLAG_RFC2253 & ~XN_FLAG_DN_REV);
    char *at = nullptr;
    const long size = BIO_get_mem_data(text.get(), &at);
    return QString::fromUtf8(at, size);
}

QJsonObject entryOf(const QByteArray &der, const QString &role)
{
    const auto certificate = decoded<CertificateHandle>(der, d2i_X509);
    const QByteArray key = encoded(X509_get0_pubkey(certificate.get()), i2d_PUBKEY);
    const ASN1_OCTET_STRING *keyId = X509_get0_subject_key_id(certificate.get());
    const QByteArray keyIdentifier(reinterpret_cast<const char *>(ASN1_STRING_get0_data(keyId)),
                                   ASN1_STRING_length(keyId));
    return {{QStringLiteral("role"), role},
            {QStringLiteral("subject"), nameOf(X509_get_subject_name(certificate.get()))},
            {QStringLiteral("issuer"), nameOf(X509_get_issuer_name(certificate.get()))},
            {QStringLiteral("certificate_sha256"),
             hexOf(QCryptographicHash::hash(der, QCryptographicHash::Sha256))},
            {QStringLiteral("spki_sha256"), hexOf(QCryptographicHash::hash(key, QCryptographicHash::Sha256))},
            {QStringLiteral("subject_key_identifier"), hexOf(keyIdentifier)},
            {QStringLiteral("spki_der_base64"), QString::fromLatin1(key.toBase64())}};
}

} // namespace

QJsonArray issuerEntries(const PracticeIssuer &issuer)
{
    return {entryOf(issuer.root(), QStringLiteral("root")),
            entryOf(issuer.pushIntermediate(), QStringLiteral("push-issuer")),
            entryOf(issuer.vendorIntermediate(), QStringLiteral("vendor-issuer"))};
}

} // namespace pushkeeper::rehearsal
