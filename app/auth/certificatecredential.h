// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <memory>

struct evp_pkey_st;
struct x509_st;

namespace pushkeeper::auth {

/// A private key and its certificate, with which unattended watching signs in. A secret: it rests in the
/// keychain or in a file that the admin protects, nowhere else. Copies share the key; any thread.
class CertificateCredential
{
public:
    /// A fresh RSA key of 3072 bits with a self-signed certificate "Pushkeeper <tenant>", valid from 5
    /// minutes before `now`, since clocks differ, until `validity` after it. Takes up to some seconds.
    /// Errors: Crypto.
    static base::Result<CertificateCredential> make(const QString &tenant, const QDateTime &now,
                                                    std::chrono::days validity = std::chrono::days(730));
    /// Neither is null, and the certificate is for this key.
    CertificateCredential(std::shared_ptr<evp_pkey_st> key, std::shared_ptr<x509_st> certificate);

    /// The certificate in DER, for a .cer file that is uploaded to the registration. Public.
    QByteArray publicFile() const;
    /// Key (PKCS#8, not encrypted) and certificate as PEM, which readCredential reads back. Secret. Errors:
    /// Crypto.
    base::Result<QByteArray> secretPem() const;
    /// SHA-256 of the certificate, by which Entra finds it.
    base::Thumbprint thumbprint() const;
    /// In UTC.
    QDateTime notAfter() const;
    /// The signature of `text` as PS256 (RFC 7518, 3.5: RSA-PSS, SHA-256, salt as long as the digest).
    /// Errors: Crypto.
    base::Result<QByteArray> sign(const QByteArray &text) const;

private:
    std::shared_ptr<evp_pkey_st> m_key;
    std::shared_ptr<x509_st> m_certificate;
};

} // namespace pushkeeper::auth
