// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/onceonlybody.h"

#include <algorithm>
#include <utility>

namespace pushkeeper::net {

OnceOnlyBody::OnceOnlyBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly);
}

qint64 OnceOnlyBody::bytesAvailable() const
{
    return m_bytes.size() - m_at + QIODevice::bytesAvailable();
}

qint64 OnceOnlyBody::readData(char *data, qint64 most)
{
    const qsizetype count = std::min<qsizetype>(most, m_bytes.size() - m_at);
    std::copy_n(m_bytes.cbegin() + m_at, count, data);
    m_at += count;
    return count == 0 && most > 0 ? -1 : count;
}

} // namespace pushkeeper::net
