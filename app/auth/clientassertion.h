// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/certificatecredential.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

namespace pushkeeper::auth {

/// What proves to Entra that we hold the key of a registered certificate: a JWT for `tokenUrl`, signed as
/// PS256, good for 10 minutes from `now`. `jti` is to be new each time. Errors: Crypto. Source:
/// https://learn.microsoft.com/entra/identity-platform/certificate-credentials
base::Result<QByteArray> clientAssertion(const CertificateCredential &credential, const QUrl &tokenUrl,
                                         const QString &clientId, const QDateTime &now, const QString &jti);

} // namespace pushkeeper::auth
