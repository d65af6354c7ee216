// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/secrettext.h"

#include <QList>
#include <QRandomGenerator>

namespace pushkeeper::rehearsal {

QByteArray secretText(qsizetype length)
{
    constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    QList<quint32> words(length / qsizetype(sizeof(quint32)) + 1);
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.constData()),
                           words.size() * qsizetype(sizeof(quint32)));
    return bytes.toBase64(urlSafe).left(length);
}

} // namespace pushkeeper::rehearsal
