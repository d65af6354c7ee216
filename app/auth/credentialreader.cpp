// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/credentialreader.h"

#include "pki/certificatereader.h"
#include "pki/openssl.h"
#include "pki/pemblocks.h"
#include "pki/publickey.h"
#include "pki/textform.h"

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

namespace {

/// What a file holds, not yet compared.
struct Content
{
    pki::KeyPtr key;
    std::vector<pki::X509Ptr> certificates;
};

base::Error wrong(const QString &detail)
{
    ERR_clear_error();
    return base::wrongFile("auth.credentialreader", detail);
}

base::Error wrongPassword(const QByteArray &password)
{
    return wrong(password.isEmpty() ? u"the key is encrypted, and no password was given"_s
                                    : u"the password does not open the key"_s);
}

/// Hands OpenSSL the password, or none; without this it would ask at the terminal.
int givePassword(char *buffer, int size, int /*isWriting*/, void *given)
{
    const auto *password = static_cast<const QByteArray *>(given);
    if (password->isEmpty() || password->size() > size)
        return -1;
    std::memcpy(buffer, password->constData(), std::size_t(password->size()));
    return int(password->size());
}

pki::BioPtr sourceOf(const QByteArray &bytes)
{
    return pki::BioPtr(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

base::Result<Content> contentOfPem(const QByteArray &text, QByteArray password)
{
    const QList<pki::PemBlock> blocks = pki::pemBlocks(text);
    const bool isKeyInside = std::any_of(blocks.cbegin(), blocks.cend(),
                                         [](const pki::PemBlock &block) { return block.isPrivateKey(); });
    if (!isKeyInside)
        return wrong(u"there is no private key inside"_s);
    Content content;
    content.key.reset(PEM_read_bio_PrivateKey(sourceOf(text).get(), nullptr, givePassword, &password));
    if (!content.key) {
        const bool isEncrypted = text.contains("BEGIN ENCRYPTED PRIVATE KEY") || text.contains("4,ENCRYPTED");
        return isEncrypted ? wrongPassword(password) : wrong(u"the private key is damaged"_s);
    }
    for (const pki::PemBlock &block : blocks) {
        if (!block.label.endsWith("CERTIFICATE"))
            continue;
        if (auto certificate = pki::parseDer<pki::X509Ptr>(d2i_X509, block.der))
            content.certificates.push_back(std::move(certificate));
    }
    return content;
}

bool isTooOld()
{
    // Exports of older Windows versions are encrypted by RC2, which OpenSSL 3 has put away.
    const unsigned long first = ERR_peek_error();
    const unsigned long last = ERR_peek_last_error();
    return ERR_GET_REASON(first) == ERR_R_UNSUPPORTED || ERR_GET_REASON(last) == ERR_R_UNSUPPORTED;
}

base::Result<Content> contentOfPfx(PKCS12 *file, const QByteArray &password)
{
    EVP_PKEY *key = nullptr;
    X509 *own = nullptr;
    STACK_OF(X509) *others = nullptr;
    ERR_clear_error();
    if (PKCS12_parse(file, password.constData(), &key, &own, &others) != 1) {
        return isTooOld() ? wrong(u"its encryption is too old for this system: export it again with AES256"_s)
                          : wrongPassword(password);
    }
    Content content{.key = pki::KeyPtr(key)};
    if (own)
        content.certificates.emplace_back(own);
    while (sk_X509_num(others) > 0)
        content.certificates.emplace_back(sk_X509_shift(others));
    sk_X509_free(others);
    return content;
}

base::Result<Content> contentOf(const QByteArray &bytes, const QByteArray &password)
{
    const auto text = pki::asText(bytes);
    if (text && pki::mentionsArmour(*text))
        return contentOfPem(*text, password);
    const auto file = pki::parseDer<pki::Pkcs12Ptr>(d2i_PKCS12, bytes);
    if (!file)
        return wrong(u"it is neither PEM nor PFX"_s);
    return contentOfPfx(file.get(), password);
}

QString shown(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

/// Empty if it may sign in now.
QString faultOf(X509 *x509, const QDateTime &now)
{
    if (!pki::publicKeyFigures(X509_get_X509_PUBKEY(x509)).isUsual)
        return u"the key is not RSA of 2048 bits or more"_s;
    const auto certificate = pki::readCertificate(pki::toDer(i2d_X509, x509));
    if (!certificate)
        return u"the certificate is damaged"_s;
    if (now >= certificate->notAfter)
        return u"the certificate expired on "_s + shown(certificate->notAfter);
    if (now < certificate->notBefore)
        return u"the certificate is not valid before "_s + shown(certificate->notBefore);
    return {};
}

} // namespace

base::Result<CertificateCredential> readCredential(const QByteArray &bytes, const QString &password,
                                                   const QDateTime &now)
{
    auto content = contentOf(bytes, password.toUtf8());
    if (!content)
        return content.error();
    if (!content->key)
        return wrong(u"there is no private key inside"_s);
    if (content->certificates.empty())
        return wrong(u"there is no certificate inside"_s);
    const auto own = std::find_if(
        content->certificates.begin(), content->certificates.end(), [&](const auto &certificate) {
            return X509_check_private_key(certificate.get(), content->key.get()) == 1;
        });
    if (own == content->certificates.end())
        return wrong(u"the key does not belong to the certificate"_s);
    ERR_clear_error();
    if (const QString fault = faultOf(own->get(), now); !fault.isEmpty())
        return wrong(fault);
    return CertificateCredential(std::move(content->key), std::move(*own));
}

} // namespace pushkeeper::auth
