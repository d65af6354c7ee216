// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/gzip.h"

#include <QtEndian>

#include <array>

namespace pushkeeper::support {

namespace {

constexpr std::array<quint32, 256> makeTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1U) : value >> 1U;
        table.at(i) = value;
    }
    return table;
}

quint32 crc32(const QByteArray &data)
{
    static constexpr std::array<quint32, 256> table = makeTable();
    quint32 crc = 0xffffffffU;
    for (const char c : data)
        crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xffU] ^ (crc >> 8U);
    return ~crc;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray gzip(const QByteArray &data)
{
    // qCompress: 4 bytes of length, 2 of zlib's head, the deflated data, 4 of zlib's sum.
    constexpr qsizetype before = 6;
    constexpr qsizetype after = 4;
    const QByteArray packed = qCompress(data);
    const QByteArray deflated = packed.mid(before, packed.size() - before - after);
    const QByteArray head = QByteArray::fromHex("1f8b08000000000000ff");
    return head + deflated + littleEndian(crc32(data)) + littleEndian(static_cast<quint32>(data.size()));
}

} // namespace pushkeeper::support
