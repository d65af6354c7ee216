// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/certificatecredential.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace pushkeeper::auth {

/// Reads a certificate credential: PEM with key and certificate in any order, other certificates beside them
/// do not matter, or PFX (PKCS#12). An empty password stands for none. The certificate must be valid at
/// `now`. Errors: WrongFile, whose detail says what is missing: key, certificate, a fit of the two, RSA of
/// 2048 bits or more, the right password, validity. Never asks for a password by itself.
base::Result<CertificateCredential> readCredential(const QByteArray &bytes, const QString &password,
                                                   const QDateTime &now);

} // namespace pushkeeper::auth
