// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/filekind.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace pushkeeper::pki {

/// Html, Json, Zip, Pdf or Empty, if the content is one of these; nothing otherwise. `text` is the content as
/// text (see asText), empty if it is none.
std::optional<facts::FileKind> foreignKind(const QByteArray &content, const QByteArray &text);

/// The error message in a JSON answer of Apple's portal or of Microsoft Graph; empty if it holds none.
QString serviceMessage(const QByteArray &json);

} // namespace pushkeeper::pki
