// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/certificatecredential.h"

#include "pki/certificatereader.h"
#include "pki/openssl.h"

#include <QCryptographicHash>

#include <utility>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyBits = 3072;
constexpr int serialBits = 127; // RFC 5280, 4.1.2.2: positive, at most 20 octets

/// OpenSSL's last complaint; its queue is empty afterwards.
base::Error cryptoError()
{
    const unsigned long code = ERR_peek_last_error();
    const char *reason = code == 0 ? nullptr : ERR_reason_error_string(code);
    ERR_clear_error();
    return {.kind = base::ErrorKind::Crypto,
            .where = "auth.certificatecredential",
            .detail = QString::fromLatin1(reason)};
}

bool setSerial(X509 *certificate)
{
    const pki::BignumPtr number(BN_new());
    if (!number || BN_rand(number.get(), serialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) != 1)
        return false;
    const pki::Asn1IntegerPtr serial(BN_to_ASN1_INTEGER(number.get(), nullptr));
    return serial && X509_set_serialNumber(certificate, serial.get()) == 1;
}

bool setDates(X509 *certificate, const QDateTime &notBefore, const QDateTime &notAfter)
{
    const pki::Asn1TimePtr first(ASN1_TIME_set(nullptr, time_t(notBefore.toSecsSinceEpoch())));
    const pki::Asn1TimePtr last(ASN1_TIME_set(nullptr, time_t(notAfter.toSecsSinceEpoch())));
    return first && last && X509_set1_notBefore(certificate, first.get()) == 1 &&
           X509_set1_notAfter(certificate, last.get()) == 1;
}

bool setNames(X509 *certificate, const QString &tenant)
{
    constexpr qsizetype longestName = 64; // ub-common-name of RFC 5280
    const QByteArray name = (u"Pushkeeper "_s + tenant).left(longestName).toUtf8();
    X509_NAME *subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(name.constData()),
                                      int(name.size()), -1, 0) == 1 &&
           X509_set_issuer_name(certificate, subject) == 1;
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    const pki::ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

} // namespace

base::Result<CertificateCredential> CertificateCredential::make(const QString &tenant, const QDateTime &now,
                                                                std::chrono::days validity)
{
    constexpr std::chrono::seconds skew = std::chrono::minutes(5);
    pki::KeyPtr key(EVP_RSA_gen(static_cast<unsigned int>(keyBits)));
    pki::X509Ptr certificate(X509_new());
    if (!key || !certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1 ||
        !setSerial(certificate.get()) ||
        !setDates(certificate.get(), now.addSecs(-skew.count()), now.addDays(validity.count())) ||
        !setNames(certificate.get(), tenant) || X509_set_pubkey(certificate.get(), key.get()) != 1 ||
        !addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE") ||
        !addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature") ||
        X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return cryptoError();
    return CertificateCredential(std::move(key), std::move(certificate));
}

CertificateCredential::CertificateCredential(std::shared_ptr<evp_pkey_st> key,
                                             std::shared_ptr<x509_st> certificate)
    : m_key(std::move(key))
    , m_certificate(std::move(certificate))
{
    Q_ASSERT(m_key && m_certificate);
}

QByteArray CertificateCredential::publicFile() const
{
    return pki::toDer(i2d_X509, m_certificate.get());
}

base::Result<QByteArray> CertificateCredential::secretPem() const
{
    const pki::BioPtr sink(BIO_new(BIO_s_secmem()));
    if (!sink ||
        PEM_write_bio_PKCS8PrivateKey(sink.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_X509(sink.get(), m_certificate.get()) != 1)
        return cryptoError();
    char *text = nullptr;
    const long length = BIO_get_mem_data(sink.get(), &text);
    return QByteArray(text, length);
}

base::Thumbprint CertificateCredential::thumbprint() const
{
    return base::Thumbprint(QCryptographicHash::hash(publicFile(), QCryptographicHash::Sha256));
}

QDateTime CertificateCredential::notAfter() const
{
    const auto certificate = pki::readCertificate(publicFile());
    return certificate ? certificate->notAfter : QDateTime();
}

base::Result<QByteArray> CertificateCredential::sign(const QByteArray &text) const
{
    const pki::DigestContextPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *padding = nullptr; // the context's
    QByteArray signature(EVP_PKEY_get_size(m_key.get()), '\0');
    auto size = std::size_t(signature.size());
    if (!context || EVP_DigestSignInit(context.get(), &padding, EVP_sha256(), nullptr, m_key.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(padding, RSA_PKCS1_PSS_PADDING) != 1 ||
        EVP_PKEY_CTX_set_rsa_pss_saltlen(padding, RSA_PSS_SALTLEN_DIGEST) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                       reinterpret_cast<const unsigned char *>(text.constData()),
                       std::size_t(text.size())) != 1)
        return cryptoError();
    signature.truncate(qsizetype(size));
    return signature;
}

} // namespace pushkeeper::auth
