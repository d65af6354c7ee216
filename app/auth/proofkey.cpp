// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/proofkey.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace pushkeeper::auth {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QByteArray bytes;
    for (const quint32 word : words) {
        for (int shift = 0; shift < 32; shift += 8)
            bytes.append(char((word >> shift) & 0xffU));
    }
    return bytes.toBase64(base64Url);
}

ProofKey makeProofKey()
{
    const QByteArray verifier = randomText();
    return {.verifier = verifier, .challenge = challengeOf(verifier)};
}

QByteArray challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(base64Url);
}

} // namespace pushkeeper::auth
