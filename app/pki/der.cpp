// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/der.h"

namespace pushkeeper::pki {

std::optional<qint64> sequenceLength(const QByteArray &der)
{
    constexpr unsigned char sequence = 0x30;
    constexpr unsigned char longForm = 0x80;
    constexpr int mostLengthBytes = 4;
    const auto at = [&der](qsizetype i) { return static_cast<unsigned char>(der[i]); };
    if (der.size() < 2 || at(0) != sequence)
        return std::nullopt;
    if (at(1) < longForm)
        return 2 + at(1);
    const int lengthBytes = at(1) - longForm;
    if (lengthBytes < 1 || lengthBytes > mostLengthBytes || der.size() < 2 + lengthBytes)
        return std::nullopt;
    qint64 length = 0;
    for (int i = 0; i < lengthBytes; ++i)
        length = length * 256 + at(2 + i);
    return 2 + lengthBytes + length;
}

bool isCutOff(const QByteArray &der)
{
    const auto length = sequenceLength(der);
    return length && *length > der.size();
}

} // namespace pushkeeper::pki
