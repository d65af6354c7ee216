// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ids.h"

#include <QHashFunctions>

#include <algorithm>

namespace pushkeeper::base {

namespace {

constexpr QLatin1String externalPrefix("com.apple.mgmt.external.");

bool isHexDigit(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
}

} // namespace

bool isGuid(const QString &text)
{
    constexpr qsizetype length = 36;
    if (text.size() != length)
        return false;
    for (qsizetype i = 0; i < length; ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text.at(i) != QLatin1Char('-') : !isHexDigit(text.at(i)))
            return false;
    }
    return true;
}

DeviceId::DeviceId(const QString &text)
{
    const auto isUpper = [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('F'); };
    if (isGuid(text) && std::none_of(text.cbegin(), text.cend(), isUpper))
        m_guid = QUuid::fromString(text);
    if (m_guid.isNull())
        m_other = text;
}

QString DeviceId::text() const
{
    return m_guid.isNull() ? m_other : m_guid.toString(QUuid::WithoutBraces);
}

bool DeviceId::isEmpty() const
{
    return m_guid.isNull() && m_other.isEmpty();
}

size_t DeviceId::hash(size_t seed) const noexcept
{
    // That of QUuid folds its parts into 32 bits, and numbers in a row fall together.
    return m_guid.isNull() ? qHash(m_other, seed) : qHashBits(&m_guid, sizeof(m_guid), seed);
}

Topic::Topic(const QString &text)
    : m_text(text.trimmed())
    , m_folded(m_text.toLower())
{
}

QString Topic::uuid() const
{
    const QString last = m_folded.section(QLatin1Char('.'), -1);
    return isGuid(last) ? last : QString();
}

QString Topic::lastBlock() const
{
    return m_folded.section(QLatin1Char('-'), -1);
}

bool Topic::isExternalMdm() const
{
    return m_folded.startsWith(externalPrefix);
}

SerialNumber SerialNumber::fromHex(const QString &hex)
{
    QString digits = hex.trimmed();
    if (digits.startsWith(QLatin1String("0x"), Qt::CaseInsensitive))
        digits.remove(0, 2);
    digits.remove(QLatin1Char(':')).remove(QLatin1Char(' '));
    SerialNumber serial;
    if (digits.isEmpty() || !std::all_of(digits.cbegin(), digits.cend(), isHexDigit))
        return serial;
    const auto firstSignificant =
        std::find_if(digits.cbegin(), digits.cend(), [](QChar c) { return c != QLatin1Char('0'); });
    digits.remove(0, std::min<qsizetype>(firstSignificant - digits.cbegin(), digits.size() - 1));
    serial.m_digits = digits.toUpper();
    return serial;
}

QString SerialNumber::text() const
{
    constexpr qsizetype shownDigits = 16;
    return isEmpty() ? QString() : m_digits.rightJustified(shownDigits, QLatin1Char('0'));
}

} // namespace pushkeeper::base
