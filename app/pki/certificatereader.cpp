// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/certificatereader.h"

#include "pki/certificatekind.h"
#include "pki/openssl.h"
#include "pki/publickey.h"
#include "pki/x509names.h"

#include <QCryptographicHash>
#include <QTimeZone>

namespace pushkeeper::pki {

namespace {

QDateTime utc(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc()};
}

base::SerialNumber serialOf(const X509 *x509)
{
    const BignumPtr number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(x509), nullptr));
    char *hex = number ? BN_bn2hex(number.get()) : nullptr;
    if (!hex)
        return {};
    auto serial = base::SerialNumber::fromHex(QString::fromLatin1(hex));
    OPENSSL_free(hex);
    return serial;
}

bool allowsClientAuth(X509 *x509)
{
    return (X509_get_extended_key_usage(x509) & XKU_SSL_CLIENT) != 0;
}

QString issuerOf(const X509 *x509)
{
    const X509_NAME *issuer = X509_get_issuer_name(x509);
    const QStringList commonNames = nameValues(issuer, NID_commonName);
    return commonNames.isEmpty() ? printedName(issuer) : commonNames.constFirst();
}

facts::Certificate valuesOf(X509 *x509)
{
    const X509_NAME *subject = X509_get_subject_name(x509);
    const QStringList userIds = nameValues(subject, NID_userId);
    const PublicKeyFigures key = publicKeyFigures(X509_get_X509_PUBKEY(x509));
    facts::Certificate certificate;
    certificate.der = toDer(i2d_X509, x509);
    certificate.thumbprint =
        base::Thumbprint(QCryptographicHash::hash(certificate.der, QCryptographicHash::Sha256));
    certificate.key = key.sha256;
    certificate.hasUsualKey = key.isUsual;
    certificate.serial = serialOf(x509);
    certificate.notBefore = utc(X509_get0_notBefore(x509));
    certificate.notAfter = utc(X509_get0_notAfter(x509));
    certificate.subject = printedName(subject);
    certificate.issuer = issuerOf(x509);
    certificate.commonName = nameValues(subject, NID_commonName).value(0);
    certificate.organisation = nameValues(subject, NID_organizationName).value(0);
    certificate.userId = userIds.value(0);
    certificate.userIdCount = int(userIds.size());
    certificate.isAuthority = (X509_get_extension_flags(x509) & EXFLAG_CA) != 0;
    certificate.allowsClientAuth = allowsClientAuth(x509);
    const Markers markers = markersOf(x509);
    certificate.hasPushMarker = markers.pushProduction;
    certificate.hasVendorMarker = markers.mdmVendor;
    certificate.kind = certificateKind(certificate, markers);
    if (certificate.kind == facts::FileKind::MdmPush || certificate.kind == facts::FileKind::ServerPush)
        certificate.topic = base::Topic(certificate.userId);
    ERR_clear_error();
    return certificate;
}

/// OpenSSL reads a certificate whose dates are no dates; nothing can be said of its validity.
bool hasDates(const facts::Certificate &certificate)
{
    return certificate.notBefore.isValid() && certificate.notAfter.isValid();
}

} // namespace

std::optional<facts::Certificate> readCertificate(const QByteArray &der, qsizetype *rest)
{
    auto x509 = parseDer<X509Ptr>(d2i_X509_AUX, der, rest);
    if (!x509)
        x509 = parseDer<X509Ptr>(d2i_X509, der, rest);
    if (!x509)
        return std::nullopt;
    auto certificate = valuesOf(x509.get());
    return hasDates(certificate) ? std::optional(std::move(certificate)) : std::nullopt;
}

std::optional<QList<facts::Certificate>> readPkcs7(const QByteArray &der)
{
    const auto pkcs7 = parseDer<Pkcs7Ptr>(d2i_PKCS7, der);
    if (!pkcs7)
        return std::nullopt;
    QList<facts::Certificate> certificates;
    if (!PKCS7_type_is_signed(pkcs7.get()) || !pkcs7->d.sign)
        return certificates;
    const STACK_OF(X509) *members = pkcs7->d.sign->cert;
    for (int i = 0; i < sk_X509_num(members); ++i) {
        const auto certificate = valuesOf(sk_X509_value(members, i));
        if (hasDates(certificate))
            certificates.append(certificate);
    }
    return certificates;
}

} // namespace pushkeeper::pki
