// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/loopback.h"

#include <QList>

#include <algorithm>

namespace pushkeeper::base {

namespace {

bool isByte(QStringView digits)
{
    constexpr uint highestByte = 255;
    const bool hasDigitsOnly =
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isNumber = false;
    return hasDigitsOnly && digits.toUInt(&isNumber) <= highestByte && isNumber;
}

bool isLoopbackAddress4(QStringView host)
{
    constexpr qsizetype byteCount = 4;
    const QList<QStringView> bytes = host.split(QLatin1Char('.'));
    return bytes.size() == byteCount && bytes.first() == QLatin1String("127") &&
           std::all_of(bytes.cbegin(), bytes.cend(), isByte);
}

} // namespace

bool isLoopbackHost(QStringView host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           host == QLatin1String("::1") || isLoopbackAddress4(host);
}

} // namespace pushkeeper::base
