// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/certificate.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace pushkeeper::pki {

/// Reads one DER certificate, also with OpenSSL's trust attributes behind it (`TRUSTED CERTIFICATE`); nothing
/// if it is none or its dates are no dates. Bytes behind the certificate are left out; `rest`, if given,
/// receives their number. Trust is not judged here.
std::optional<facts::Certificate> readCertificate(const QByteArray &der, qsizetype *rest = nullptr);

/// The certificates in a DER PKCS#7, without those whose dates are no dates; nothing if it is not one.
std::optional<QList<facts::Certificate>> readPkcs7(const QByteArray &der);

} // namespace pushkeeper::pki
