// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/credentialfile.h"

#include "auth/credentialreader.h"

namespace pushkeeper::auth {

base::Result<CertificateCredential> readCredentialFile(const QString &path, const QDateTime &now)
{
    const auto bytes = readGuardedFile(path);
    if (!bytes)
        return bytes.error();
    auto credential = readCredential(*bytes, {}, now);
    if (credential)
        return credential;
    base::Error error = credential.error();
    error.subject = path;
    return error;
}

} // namespace pushkeeper::auth
