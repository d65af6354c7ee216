// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/entrameaning.h"
#include "base/error.h"

#include <QString>

#include <optional>

namespace pushkeeper::base {

/// The three sentences of a refusal of Entra, in the language of the user.
struct EntraText
{
    QString title;
    QString meaning;
    QString next;
};

/// Of which kind a refusal with this meaning is: SignInNeeded where a sign-in in the browser can solve it,
/// Denied where somebody must change something else first.
ErrorKind entraKind(EntraMeaning meaning);

/// How a refusal of Entra is worded; nothing if the text of its kind says all that is known.
std::optional<EntraText> entraText(const Error &error);

} // namespace pushkeeper::base
