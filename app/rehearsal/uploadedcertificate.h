// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>

namespace pushkeeper::rehearsal {

/// What Intune takes from a certificate.
struct UploadedCertificate
{
    /// UID of the subject.
    base::Topic topic;
    /// At least 16 upper-case hexadecimal digits, leading zeros kept, as Intune shows it.
    QByteArray serial;
    QDateTime notBefore; // UTC
    QDateTime notAfter;  // UTC
    /// DER SubjectPublicKeyInfo.
    QByteArray publicKey;
};

/// A serial number in hexadecimal, as Intune shows it.
QByteArray shownSerial(const QByteArray &hex);
/// Reads the first certificate of a PEM text. WrongFile if there is none that can be read.
base::Result<UploadedCertificate> readUpload(const QByteArray &pem);
/// Reads a DER certificate; errors as above.
base::Result<UploadedCertificate> readCertificate(const QByteArray &der);

} // namespace pushkeeper::rehearsal
