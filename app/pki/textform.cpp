// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "pki/textform.h"

#include <QStringDecoder>

#include <algorithm>

namespace pushkeeper::pki {

namespace {

constexpr qsizetype sampleSize = 512;

/// Editors that save "Unicode" without a mark betray themselves: every other byte of ASCII is zero.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &content)
{
    const qsizetype sample = std::min(content.size(), sampleSize) / 2 * 2;
    if (sample < 4)
        return std::nullopt;
    qsizetype zeroFirst = 0;
    qsizetype zeroSecond = 0;
    for (qsizetype i = 0; i < sample; i += 2) {
        zeroFirst += content[i] == '\0' ? 1 : 0;
        zeroSecond += content[i + 1] == '\0' ? 1 : 0;
    }
    if (zeroSecond == sample / 2 && zeroFirst == 0)
        return QStringConverter::Utf16LE;
    if (zeroFirst == sample / 2 && zeroSecond == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

std::optional<QStringConverter::Encoding> utf16Form(const QByteArray &content)
{
    if (content.startsWith("\xff\xfe"))
        return QStringConverter::Utf16LE;
    if (content.startsWith("\xfe\xff"))
        return QStringConverter::Utf16BE;
    return unmarkedUtf16(content);
}

QByteArray toUtf8(const QByteArray &content)
{
    if (const auto encoding = utf16Form(content)) {
        QStringDecoder decoder(*encoding);
        return QString(decoder(content)).toUtf8();
    }
    return content;
}

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '/' || c == '=';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

QByteArray withoutSpace(QByteArray text)
{
    text.replace("\\r", "").replace("\\n", "");
    text.removeIf(isSpace);
    return text;
}

} // namespace

std::optional<QByteArray> asText(const QByteArray &content)
{
    QByteArray text = toUtf8(content);
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && !isSpace(c) && c != '\f' && c != '\v';
    };
    if (std::any_of(text.cbegin(), text.cend(), isControl))
        return std::nullopt;
    text.replace("\r\n", "\n").replace('\r', '\n');
    return text;
}

std::optional<QByteArray> decodeBase64(const QByteArray &text)
{
    QByteArray packed = withoutSpace(text);
    // The padding is what gets lost when somebody copies by hand, and it carries nothing.
    while (packed.endsWith('='))
        packed.chop(1);
    if (packed.size() % 4 == 1)
        return std::nullopt;
    packed.append((4 - packed.size() % 4) % 4, '=');
    auto decoded = QByteArray::fromBase64Encoding(
        std::move(packed), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return *decoded;
}

bool looksLikeBase64(const QByteArray &text)
{
    constexpr qsizetype leastLength = 64;
    const QByteArray packed = withoutSpace(text);
    return packed.size() >= leastLength && std::all_of(packed.cbegin(), packed.cend(), isBase64);
}

} // namespace pushkeeper::pki
