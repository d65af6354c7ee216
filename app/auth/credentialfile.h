// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/certificatecredential.h"
#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace pushkeeper::auth {

/// The content of a file that nobody but this user and root can get at. Links are followed, and the rights of
/// what they lead to count. On Windows the rights of the folder protect it, so only a share on the network is
/// refused. Errors: Disk, whose detail says who else gets at it; the subject is the path.
base::Result<QByteArray> readGuardedFile(const QString &path);

/// Reads the certificate credential that an admin keeps for unattended watching (base::credentialFile), PEM
/// or PFX without password; it must be valid at `now`. It is read once, and neither copied nor logged.
/// Errors: those of readGuardedFile and of readCredential, with the path as subject.
base::Result<CertificateCredential> readCredentialFile(const QString &path, const QDateTime &now);

} // namespace pushkeeper::auth
