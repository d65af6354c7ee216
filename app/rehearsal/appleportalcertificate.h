// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace pushkeeper::rehearsal {

/// What the portal wants to know of a certificate.
struct PortalCertificate
{
    base::SerialNumber serial;
    QDateTime notBefore; // UTC
    QDateTime notAfter;  // UTC
    QString userId;      // UID of the subject: the topic of a push certificate; empty without one
    QString organisation;
    bool isVendor = false; // extension 1.2.840.113635.100.4.12
};

/// Reads the certificate in `der`. Fails with WrongCertificate.
base::Result<PortalCertificate> readPortalCertificate(const QByteArray &der);

} // namespace pushkeeper::rehearsal
