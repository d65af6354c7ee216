// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/appleportalcertificate.h"

#include "rehearsal/opensslhandles.h"

#include <openssl/err.h>

#include <ctime>
#include <memory>

namespace pushkeeper::rehearsal {

namespace {

/// Apple's marker of MDM vendors.
constexpr auto vendorMarker = "1.2.840.113635.100.4.12";

QDateTime utc(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

QString partOf(const X509_NAME *name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0)
        return {};
    const ASN1_STRING *text = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at));
    return QString::fromUtf8(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)),
                             ASN1_STRING_length(text));
}

base::SerialNumber serialOf(const X509 *certificate)
{
    const ASN1_INTEGER *serial = X509_get0_serialNumber(certificate);
    const QByteArray bytes(reinterpret_cast<const char *>(ASN1_STRING_get0_data(serial)),
                           ASN1_STRING_length(serial));
    return base::SerialNumber::fromHex(QString::fromLatin1(bytes.toHex()));
}

bool hasVendorMarker(const X509 *certificate)
{
    const std::unique_ptr<ASN1_OBJECT, FreedBy<ASN1_OBJECT_free>> marker(OBJ_txt2obj(vendorMarker, 1));
    return X509_get_ext_by_OBJ(certificate, marker.get(), -1) >= 0;
}

} // namespace

base::Result<PortalCertificate> readPortalCertificate(const QByteArray &der)
{
    const auto certificate = decoded<CertificateHandle>(der, d2i_X509);
    ERR_clear_error();
    if (!certificate)
        return base::Error{.kind = base::ErrorKind::WrongCertificate,
                           .where = "rehearsal.appleportalcertificate"};
    const X509_NAME *subject = X509_get_subject_name(certificate.get());
    return PortalCertificate{.serial = serialOf(certificate.get()),
                             .notBefore = utc(X509_get0_notBefore(certificate.get())),
                             .notAfter = utc(X509_get0_notAfter(certificate.get())),
                             .userId = partOf(subject, NID_userId),
                             .organisation = partOf(subject, NID_organizationName),
                             .isVendor = hasVendorMarker(certificate.get())};
}

} // namespace pushkeeper::rehearsal
