// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

/// The extensions of the practice certificates, shaped after what Apple's certificates of the same purpose
/// hold. Each function returns the text for CertificateDraft::extensions. Markers are Apple's own numbers;
/// addresses end in `.invalid`, so that nothing asks Apple about a practice certificate.
namespace pushkeeper::rehearsal::profiles {

/// The anchor of the practice chain.
QByteArray root();
/// Issuer of push certificates: marker 1.2.840.113635.100.6.2.3.
QByteArray pushIntermediate();
/// Issuer of vendor and app certificates: marker 1.2.840.113635.100.6.2.1.
QByteArray vendorIntermediate();

/// What may be odd about a push certificate.
struct Push
{
    bool hasPushMarker = true;
    bool allowsClientAuth = true;
    bool selfSigned = false;
};
/// MDM push: none of its extensions is critical, and the order is Apple's.
QByteArray push(const Push &options);
/// MDM vendor: marker 1.2.840.113635.100.4.12, no extended usage.
QByteArray vendor(bool hasVendorMarker);
/// Push of one app: markers 6.3.1, 6.3.2 and the topics of `bundleId` in 6.3.6.
QByteArray appPush(const QString &bundleId);
/// Wallet passes: usage 4.14, markers 6.3.2 and 6.1.16.
QByteArray passType(const QString &passTypeId);
/// Signing of configuration profiles: critical usage 4.16 and no marker.
QByteArray profileSigning();

} // namespace pushkeeper::rehearsal::profiles
