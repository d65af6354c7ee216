// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace pushkeeper::pki {

/// The content as UTF-8 with LF line ends and without byte order mark, if it is text at all.
/// Reads UTF-8 and UTF-16 of both byte orders, with and without mark, and all three kinds of line ends.
std::optional<QByteArray> asText(const QByteArray &content);

/// The bytes that a base64 text stands for; white space and written-out `\n` between the characters do not
/// count. Nothing if a character is not base64 or the padding is wrong.
std::optional<QByteArray> decodeBase64(const QByteArray &text);

/// True if the text could be base64 and nothing else.
bool looksLikeBase64(const QByteArray &text);

} // namespace pushkeeper::pki
