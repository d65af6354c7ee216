// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/uploadedcertificate.h"

#include "rehearsal/opensslhandles.h"

#include <openssl/pem.h>

#include <ctime>

namespace pushkeeper::rehearsal {

namespace {

constexpr char place[] = "rehearsal.uploadedcertificate";

QByteArray serialOf(const X509 *certificate)
{
    const ASN1_INTEGER *serial = X509_get0_serialNumber(certificate);
    const QByteArray bytes(reinterpret_cast<const char *>(ASN1_STRING_get0_data(serial)),
                           ASN1_STRING_length(serial));
    return shownSerial(bytes.toHex());
}

QDateTime dateOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

QString userIdOf(const X509 *certificate)
{
    const X509_NAME *subject = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(subject, NID_userId, -1);
    if (at < 0)
        return {};
    const ASN1_STRING *value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at));
    return QString::fromUtf8(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)),
                             ASN1_STRING_length(value));
}

base::Result<UploadedCertificate> factsOf(const CertificateHandle &certificate)
{
    if (!certificate)
        return base::wrongFile(place, QStringLiteral("not a certificate"));
    return UploadedCertificate{.topic = base::Topic(userIdOf(certificate.get())),
                               .serial = serialOf(certificate.get()),
                               .notBefore = dateOf(X509_get0_notBefore(certificate.get())),
                               .notAfter = dateOf(X509_get0_notAfter(certificate.get())),
                               .publicKey = encoded(X509_get0_pubkey(certificate.get()), i2d_PUBKEY)};
}

} // namespace

QByteArray shownSerial(const QByteArray &hex)
{
    constexpr int shownDigits = 16;
    return hex.toUpper().rightJustified(shownDigits, '0');
}

base::Result<UploadedCertificate> readUpload(const QByteArray &pem)
{
    const BioHandle source(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    if (!source)
        return cryptoError(place);
    return factsOf(CertificateHandle(PEM_read_bio_X509(source.get(), nullptr, nullptr, nullptr)));
}

base::Result<UploadedCertificate> readCertificate(const QByteArray &der)
{
    return factsOf(decoded<CertificateHandle>(der, d2i_X509));
}

} // namespace pushkeeper::rehearsal
