// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/envelope.h"

namespace pushkeeper::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView mark("PKSEALKEY");
constexpr char version = 1;
constexpr qsizetype headSize = mark.size() + 1;

} // namespace

QByteArray makeEnvelope(const QByteArray &fileId, const SealKey &key)
{
    QByteArray envelope = mark.toByteArray();
    envelope.append(version);
    envelope.append(fileId);
    envelope.append(key.bytes());
    return envelope;
}

bool isEnvelope(const QByteArray &stored)
{
    return stored.startsWith(mark);
}

base::Result<QByteArray> openEnvelope(const QByteArray &stored, SealKey &key)
{
    if (!isEnvelope(stored) || stored.size() < headSize + fileIdSize || stored.at(mark.size()) != version)
        return base::wrongFile("secrets.envelope", u"not an envelope of this version"_s);
    if (!key.set(QByteArrayView(stored).sliced(headSize + fileIdSize)))
        return base::wrongFile("secrets.envelope", u"a key of another length"_s);
    return stored.sliced(headSize, fileIdSize);
}

} // namespace pushkeeper::secrets
