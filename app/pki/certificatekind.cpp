// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/certificatekind.h"

namespace pushkeeper::pki {

using facts::FileKind;

namespace {

bool hasExtension(const X509 *x509, const char *oid)
{
    const ObjectPtr object(OBJ_txt2obj(oid, 1));
    return object && X509_get_ext_by_OBJ(x509, object.get(), -1) >= 0;
}

bool hasPurpose(const X509 *x509, const char *oid)
{
    const ObjectPtr wanted(OBJ_txt2obj(oid, 1));
    auto *purposes =
        static_cast<EXTENDED_KEY_USAGE *>(X509_get_ext_d2i(x509, NID_ext_key_usage, nullptr, nullptr));
    bool found = false;
    for (int i = 0; i < sk_ASN1_OBJECT_num(purposes); ++i)
        found = found || OBJ_cmp(sk_ASN1_OBJECT_value(purposes, i), wanted.get()) == 0;
    EXTENDED_KEY_USAGE_free(purposes);
    return found;
}

/// Apple's discontinued servers (mail, calendar, contacts, Profile Manager) had topics of their own.
bool isServerTopic(const QString &userId)
{
    return userId.startsWith(QLatin1String("com.apple."), Qt::CaseInsensitive) &&
           userId.contains(QLatin1String(".XServer."), Qt::CaseInsensitive);
}

bool isAppPushName(const QString &commonName)
{
    return commonName.startsWith(QLatin1String("Apple Push Services:")) ||
           (commonName.startsWith(QLatin1String("Apple ")) &&
            commonName.contains(QLatin1String(" IOS Push Services:")));
}

} // namespace

Markers markersOf(X509 *x509)
{
    return {
        .pushDevelopment = hasExtension(x509, "1.2.840.113635.100.6.3.1"),
        .pushProduction = hasExtension(x509, "1.2.840.113635.100.6.3.2"),
        .appTopics = hasExtension(x509, "1.2.840.113635.100.6.3.6"),
        .passType = hasExtension(x509, "1.2.840.113635.100.6.1.16"),
        .mdmVendor = hasExtension(x509, "1.2.840.113635.100.4.12"),
        .profileSigning = hasPurpose(x509, "1.2.840.113635.100.4.16"),
    };
}

FileKind certificateKind(const facts::Certificate &certificate, const Markers &markers)
{
    if (certificate.isAuthority)
        return FileKind::OtherCertificate;
    if (isServerTopic(certificate.userId))
        return FileKind::ServerPush;
    if (certificate.userId.startsWith(QLatin1String("com.apple.mgmt."), Qt::CaseInsensitive))
        return FileKind::MdmPush;
    if (markers.mdmVendor || certificate.commonName.startsWith(QLatin1String("MDM Vendor:")))
        return FileKind::MdmVendor;
    if (markers.passType || certificate.userId.startsWith(QLatin1String("pass.")))
        return FileKind::PassType;
    if (markers.profileSigning)
        return FileKind::ProfileSigning;
    // A push marker beside a name in the style of MDM would be a push certificate without topic, not an
    // app's.
    const bool hasAppMarker = markers.pushDevelopment || markers.pushProduction || markers.appTopics;
    if (isAppPushName(certificate.commonName) ||
        (hasAppMarker && !certificate.commonName.startsWith(QLatin1String("APSP:"))))
        return FileKind::AppPush;
    return FileKind::OtherCertificate;
}

} // namespace pushkeeper::pki
