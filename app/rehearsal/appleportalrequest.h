// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace pushkeeper::rehearsal {

/// A file as it is handed to the portal.
struct PortalUpload
{
    QString fileName;
    QByteArray bytes;
    QString notes = {};
};

/// What the portal holds an upload against.
struct PortalRules
{
    QByteArray root; // DER; every vendor's chain must end there
    QDateTime now;   // UTC
    /// The real portal has taken and refused `.csr` in turn; this picks which.
    bool refusesCsr = false;
};

/// What a good upload says.
struct PortalRequest
{
    QByteArray publicKey; // DER SubjectPublicKeyInfo
    QString vendor;       // organisation of the vendor's certificate
};

/// The names of files that the portal takes, for instance ".txt, .rtf, .plist, .b64".
QString takenEndings(bool refusesCsr);

/// Judges an upload in the order of Apple's portal: ending of the file name, signature of the vendor (SHA-256
/// alone, since February 2021) with its chain, dates of the vendor. Fails with WrongFile; `detail` is then
/// the portal's message in Apple's words.
base::Result<PortalRequest> judgeUpload(const PortalUpload &upload, const PortalRules &rules);

} // namespace pushkeeper::rehearsal
