// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace pushkeeper::secrets {

/// A key of 256 bits that is wiped when it goes. The copies that a keychain makes of it on its way are not.
class SealKey
{
public:
    SealKey() = default;
    SealKey(const SealKey &) = delete;
    SealKey &operator=(const SealKey &) = delete;
    ~SealKey();

    /// Takes fresh random bytes. Errors: Crypto.
    base::Result<> randomise();
    /// Takes these 32 bytes. False, and unchanged, if there are more or fewer.
    bool set(QByteArrayView bytes);

    QByteArrayView bytes() const { return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())}; }

private:
    std::array<unsigned char, 32> m_bytes{};
};

/// `length` random bytes that need not be secret. Errors: Crypto.
base::Result<QByteArray> randomBytes(qsizetype length);

/// The secret under AES-256-GCM, with its version and a random nonce in front; `name` is bound to it. A key
/// seals once. Errors: Crypto.
base::Result<QByteArray> seal(const QByteArray &secret, const SealKey &key, const QString &name);
/// The secret in what seal() made. Errors: WrongFile (another key, another name, another version, or any bit
/// of it changed), Crypto.
base::Result<QByteArray> unseal(const QByteArray &sealedBytes, const SealKey &key, const QString &name);

} // namespace pushkeeper::secrets
