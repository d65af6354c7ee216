// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/seal.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <memory>

namespace pushkeeper::secrets {

using namespace Qt::StringLiterals;

namespace {

// header | nonce | tag | cipher text, as long as the secret
constexpr QByteArrayView header("PKSEAL\x01");
constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;
constexpr qsizetype overhead = header.size() + nonceSize + tagSize;

struct FreeContext
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

const unsigned char *in(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// What OpenSSL says of its last failure: names of its own parts, never data.
base::Error cryptoFailed(const QString &act)
{
    QString detail = act + ": "_L1 + QString::fromLatin1(ERR_reason_error_string(ERR_peek_last_error()));
    ERR_clear_error();
    return {.kind = base::ErrorKind::Crypto, .where = "secrets.seal", .detail = std::move(detail)};
}

/// The name and the header count for the tag, so that neither can be exchanged.
bool bindTo(EVP_CIPHER_CTX *context, const QString &name)
{
    const QByteArray bound = header.toByteArray() + name.toUtf8();
    int written = 0;
    return EVP_CipherUpdate(context, nullptr, &written, in(bound), static_cast<int>(bound.size())) == 1;
}

bool begin(EVP_CIPHER_CTX *context, const SealKey &key, QByteArrayView nonce, bool seals, const QString &name)
{
    return context &&
           EVP_CipherInit_ex2(context, EVP_aes_256_gcm(), in(key.bytes()), in(nonce), seals ? 1 : 0,
                              nullptr) == 1 &&
           bindTo(context, name);
}

bool transform(EVP_CIPHER_CTX *context, QByteArrayView from, QByteArray &to)
{
    to.resize(from.size());
    int written = 0;
    return EVP_CipherUpdate(context, out(to), &written, in(from), static_cast<int>(from.size())) == 1;
}

/// GCM holds no bytes back, so nothing is written here; when unsealing this compares the tag.
bool finish(EVP_CIPHER_CTX *context)
{
    unsigned char none[EVP_MAX_BLOCK_LENGTH];
    int written = 0;
    return EVP_CipherFinal_ex(context, none, &written) == 1;
}

} // namespace

SealKey::~SealKey()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

base::Result<> SealKey::randomise()
{
    if (RAND_priv_bytes(m_bytes.data(), static_cast<int>(m_bytes.size())) != 1)
        return cryptoFailed(u"random key"_s);
    return {};
}

bool SealKey::set(QByteArrayView bytes)
{
    if (bytes.size() != static_cast<qsizetype>(m_bytes.size()))
        return false;
    std::copy_n(in(bytes), m_bytes.size(), m_bytes.begin());
    return true;
}

base::Result<QByteArray> randomBytes(qsizetype length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    if (RAND_bytes(out(bytes), static_cast<int>(length)) != 1)
        return cryptoFailed(u"random bytes"_s);
    return bytes;
}

base::Result<QByteArray> seal(const QByteArray &secret, const SealKey &key, const QString &name)
{
    const base::Result<QByteArray> nonce = randomBytes(nonceSize);
    if (!nonce)
        return nonce.error();
    const Context context(EVP_CIPHER_CTX_new());
    QByteArray cipherText;
    QByteArray tag(tagSize, Qt::Uninitialized);
    if (!begin(context.get(), key, *nonce, true, name) || !transform(context.get(), secret, cipherText) ||
        !finish(context.get()) ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, tagSize, tag.data()) != 1)
        return cryptoFailed(u"sealing"_s);
    return QByteArray(header.toByteArray() + *nonce + tag + cipherText);
}

base::Result<QByteArray> unseal(const QByteArray &sealedBytes, const SealKey &key, const QString &name)
{
    if (sealedBytes.size() < overhead || !sealedBytes.startsWith(header))
        return base::wrongFile("secrets.seal", u"not a sealed secret of this version"_s);
    const QByteArrayView all(sealedBytes);
    const QByteArrayView nonce = all.sliced(header.size(), nonceSize);
    QByteArray tag = all.sliced(header.size() + nonceSize, tagSize).toByteArray();
    const Context context(EVP_CIPHER_CTX_new());
    QByteArray secret;
    if (!begin(context.get(), key, nonce, false, name) ||
        !transform(context.get(), all.sliced(overhead), secret) ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, tagSize, tag.data()) != 1)
        return cryptoFailed(u"unsealing"_s);
    if (finish(context.get()))
        return secret;
    ERR_clear_error();
    return base::wrongFile("secrets.seal", u"the seal is broken: changed, or not of this name and key"_s);
}

} // namespace pushkeeper::secrets
