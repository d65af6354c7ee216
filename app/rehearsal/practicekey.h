// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>

struct evp_pkey_st;

namespace pushkeeper::rehearsal {

/// Hash under a signature.
enum class Digest { Sha1, Sha256 };

/// An RSA key pair of the rehearsal. The private half never leaves it: there is no way to write it out.
class PracticeKey
{
public:
    /// A fresh key of `bits` bits. Fails with Crypto.
    static base::Result<PracticeKey> generate(int bits = 2048);

    /// DER SubjectPublicKeyInfo of the public half.
    QByteArray publicKey() const;
    /// RSA PKCS#1 v1.5 signature over `data`. Fails with Crypto.
    base::Result<QByteArray> sign(const QByteArray &data, Digest digest) const;
    /// For OpenSSL's signing calls; lives as long as this key or a copy of it.
    evp_pkey_st *handle() const { return m_pair.get(); }

private:
    explicit PracticeKey(std::shared_ptr<evp_pkey_st> pair);

    std::shared_ptr<evp_pkey_st> m_pair;
};

} // namespace pushkeeper::rehearsal
