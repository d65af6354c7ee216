// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/certificatecredential.h"
#include "rehearsal/opensslhandles.h"
#include "support/certificateview.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>

#include <QByteArray>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

/// Keys, certificates and files made and judged by OpenSSL alone, so that no code of ours is held against
/// itself.
namespace pushkeeper::credentialkit {

inline QDateTime noon()
{
    return {QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
}

/// One credential for all tests of a program: a key takes a while.
inline const auth::CertificateCredential &credential()
{
    static const auto made = auth::CertificateCredential::make(QStringLiteral("contoso.com"), noon());
    if (!made)
        qFatal("credentialkit: no credential");
    return *made;
}

inline rehearsal::KeyHandle keyOf(const QByteArray &pem)
{
    const rehearsal::BioHandle source(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return rehearsal::KeyHandle(PEM_read_bio_PrivateKey(source.get(), nullptr, nullptr, nullptr));
}

inline QByteArray contentOf(BIO *sink)
{
    QByteArray text(qsizetype(BIO_ctrl_pending(sink)), '\0');
    BIO_read(sink, text.data(), int(text.size()));
    return text;
}

inline QByteArray keyPem(EVP_PKEY *key, const QByteArray &password = {})
{
    const rehearsal::BioHandle sink(BIO_new(BIO_s_mem()));
    const bool isPlain = password.isEmpty();
    PEM_write_bio_PKCS8PrivateKey(sink.get(), key, isPlain ? nullptr : EVP_aes_256_cbc(),
                                  isPlain ? nullptr : password.constData(), int(password.size()), nullptr,
                                  nullptr);
    return contentOf(sink.get());
}

/// As OpenSSL wrote keys before PKCS#8: the encryption stands in lines above the base64.
inline QByteArray oldKeyPem(EVP_PKEY *key, const QByteArray &password)
{
    const rehearsal::BioHandle sink(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey_traditional(sink.get(), key, EVP_aes_256_cbc(), rehearsal::bytesOf(password),
                                         int(password.size()), nullptr, nullptr);
    return contentOf(sink.get());
}

inline QByteArray certificatePem(const QByteArray &der)
{
    const rehearsal::BioHandle sink(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(sink.get(), support::read(der).get());
    return contentOf(sink.get());
}

/// A certificate for `key`, signed by itself, valid for a year from noon() on.
inline QByteArray certificateFor(EVP_PKEY *key)
{
    const rehearsal::CertificateHandle certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    const auto set = [](const ASN1_TIME *time, const QDateTime &moment) {
        ASN1_TIME_set(const_cast<ASN1_TIME *>(time), time_t(moment.toSecsSinceEpoch())); // NOLINT
    };
    set(X509_get0_notBefore(certificate.get()), noon());
    set(X509_get0_notAfter(certificate.get()), noon().addYears(1));
    X509_set_pubkey(certificate.get(), key);
    X509_sign(certificate.get(), key, EVP_sha256());
    return rehearsal::encoded(certificate.get(), i2d_X509);
}

/// A PFX; `key` may be null. `cipher` is an OpenSSL NID for both, 0: today's.
inline QByteArray pfx(EVP_PKEY *key, const QByteArray &certificate, const QByteArray &password,
                      int cipher = 0)
{
    const rehearsal::CertificateHandle own = support::read(certificate);
    const std::unique_ptr<PKCS12, rehearsal::FreedBy<PKCS12_free>> file(
        PKCS12_create(password.constData(), "x", key, own.get(), nullptr, cipher, cipher, 0, 0, 0));
    return file ? rehearsal::encoded(file.get(), i2d_PKCS12) : QByteArray();
}

/// True if OpenSSL finds the PS256 signature good: RSA-PSS with SHA-256 and a salt as long as its digest.
inline bool isSignedBy(const QByteArray &certificate, const QByteArray &text, const QByteArray &signature)
{
    const rehearsal::CertificateHandle own = support::read(certificate);
    const rehearsal::DigestHandle context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *padding = nullptr;
    return EVP_DigestVerifyInit(context.get(), &padding, EVP_sha256(), nullptr,
                                X509_get0_pubkey(own.get())) == 1 &&
           EVP_PKEY_CTX_set_rsa_padding(padding, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(padding, RSA_PSS_SALTLEN_DIGEST) == 1 &&
           EVP_DigestVerify(context.get(), rehearsal::bytesOf(signature), std::size_t(signature.size()),
                            rehearsal::bytesOf(text), std::size_t(text.size())) == 1;
}

inline constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Part 0 (header) or 1 (claims) of a JWT.
inline QJsonObject partOf(const QByteArray &jwt, int index)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(jwt.split('.').value(index), base64Url)).object();
}

} // namespace pushkeeper::credentialkit
