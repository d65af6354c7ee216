// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/practicekey.h"

#include "rehearsal/opensslhandles.h"

#include <openssl/rsa.h>

#include <utility>

namespace pushkeeper::rehearsal {

PracticeKey::PracticeKey(std::shared_ptr<evp_pkey_st> pair)
    : m_pair(std::move(pair))
{
}

base::Result<PracticeKey> PracticeKey::generate(int bits)
{
    KeyHandle pair(EVP_RSA_gen(static_cast<unsigned int>(bits)));
    if (!pair)
        return cryptoError("rehearsal.practicekey");
    return PracticeKey(std::move(pair));
}

QByteArray PracticeKey::publicKey() const
{
    return encoded(m_pair.get(), i2d_PUBKEY);
}

base::Result<QByteArray> PracticeKey::sign(const QByteArray &data, Digest digest) const
{
    const EVP_MD *hash = digest == Digest::Sha1 ? EVP_sha1() : EVP_sha256();
    const DigestHandle context(EVP_MD_CTX_new());
    QByteArray signature(EVP_PKEY_get_size(m_pair.get()), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(signature.data());
    auto size = static_cast<std::size_t>(signature.size());
    const auto dataSize = static_cast<std::size_t>(data.size());
    if (!context || EVP_DigestSignInit(context.get(), nullptr, hash, nullptr, m_pair.get()) != 1 ||
        EVP_DigestSign(context.get(), out, &size, bytesOf(data), dataSize) != 1)
        return cryptoError("rehearsal.practicekey");
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

} // namespace pushkeeper::rehearsal
