// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

/// Binary forms in which certificates travel, made by OpenSSL. Certificates go in and files come out as DER;
/// a certificate that cannot be read ends the program, since it is a mistake of the test.
namespace pushkeeper::support {

/// PKCS#7 that signs nothing and only carries the certificates, in their order.
QByteArray toPkcs7(const QList<QByteArray> &certificates);
/// PKCS#12 with the certificate and no key.
QByteArray toPkcs12(const QByteArray &certificate, const QByteArray &password);
/// What stands inside the armour TRUSTED CERTIFICATE: the certificate and OpenSSL's notes on its trust.
QByteArray toTrustedForm(const QByteArray &certificate);
/// The certificate as `openssl x509 -text` prints it, without its PEM.
QByteArray toTextDump(const QByteArray &certificate);

} // namespace pushkeeper::support
