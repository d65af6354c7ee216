// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/certificatedraft.h"

#include "rehearsal/opensslhandles.h"

#include <openssl/rand.h>

namespace pushkeeper::rehearsal {

namespace {

constexpr auto place = "rehearsal.certificatedraft";
constexpr int serialSize = 8;

QByteArray randomSerial()
{
    QByteArray serial(serialSize, '\0');
    RAND_bytes(reinterpret_cast<unsigned char *>(serial.data()), serialSize);
    return serial;
}

bool setSerial(X509 *certificate, const QByteArray &wanted)
{
    const QByteArray serial = wanted.isEmpty() ? randomSerial() : wanted;
    const NumberHandle number(BN_bin2bn(bytesOf(serial), static_cast<int>(serial.size()), nullptr));
    const IntegerHandle integer(number ? BN_to_ASN1_INTEGER(number.get(), nullptr) : nullptr);
    return integer && X509_set_serialNumber(certificate, integer.get()) == 1;
}

bool setValidity(X509 *certificate, const QDateTime &notBefore, const QDateTime &notAfter)
{
    const TimeHandle first(ASN1_TIME_set(nullptr, static_cast<time_t>(notBefore.toSecsSinceEpoch())));
    const TimeHandle last(ASN1_TIME_set(nullptr, static_cast<time_t>(notAfter.toSecsSinceEpoch())));
    return first && last && X509_set1_notBefore(certificate, first.get()) == 1 &&
           X509_set1_notAfter(certificate, last.get()) == 1;
}

bool setPublicKey(X509 *certificate, const QByteArray &der)
{
    const auto key = decoded<KeyHandle>(der, d2i_PUBKEY);
    return key && X509_set_pubkey(certificate, key.get()) == 1;
}

ConfigHandle readConfig(const QByteArray &text)
{
    const BioHandle source(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    ConfigHandle config(NCONF_new(nullptr));
    long wrongLine = 0;
    if (!source || !config || NCONF_load_bio(config.get(), source.get(), &wrongLine) != 1)
        return {};
    return config;
}

bool addExtensions(X509 *certificate, X509 *issuer, const QByteArray &text)
{
    const ConfigHandle config = readConfig(text);
    if (!config)
        return false;
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509V3_set_nconf(&context, config.get());
    return X509V3_EXT_add_nconf(config.get(), &context, "extensions", certificate) == 1;
}

} // namespace

base::Result<> appendName(X509_name_st *name, const QList<NamePart> &parts)
{
    for (const NamePart &part : parts) {
        const QByteArray value = part.value.toUtf8();
        if (X509_NAME_add_entry_by_txt(name, part.field.constData(), MBSTRING_UTF8, bytesOf(value),
                                       static_cast<int>(value.size()), -1, 0) != 1)
            return cryptoError(place);
    }
    return {};
}

base::Result<QByteArray> sign(const CertificateDraft &draft, const Signer &signer)
{
    const CertificateHandle certificate(X509_new());
    const bool selfSigned = signer.certificate.isEmpty();
    const auto issuer =
        selfSigned ? CertificateHandle() : decoded<CertificateHandle>(signer.certificate, d2i_X509);
    if (!certificate || (!selfSigned && !issuer))
        return cryptoError(place);
    if (auto named = appendName(X509_get_subject_name(certificate.get()), draft.subject); !named)
        return named.error();

    X509 *signedBy = selfSigned ? certificate.get() : issuer.get();
    const EVP_MD *hash = draft.digest == Digest::Sha1 ? EVP_sha1() : EVP_sha256();
    if (X509_set_version(certificate.get(), X509_VERSION_3) != 1 ||
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(signedBy)) != 1 ||
        !setSerial(certificate.get(), draft.serial) ||
        !setValidity(certificate.get(), draft.notBefore, draft.notAfter) ||
        !setPublicKey(certificate.get(), draft.publicKey) ||
        !addExtensions(certificate.get(), signedBy, draft.extensions) ||
        X509_sign(certificate.get(), signer.key.handle(), hash) == 0)
        return cryptoError(place);
    return encoded(certificate.get(), i2d_X509);
}

} // namespace pushkeeper::rehearsal
