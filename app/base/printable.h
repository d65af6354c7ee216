// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace pushkeeper::base {

/// Foreign text (a name in a certificate, a file name, a service's message) made fit to be shown: white space
/// folded, control and direction characters removed, and cut with an ellipsis beyond `longest` characters.
QString printable(const QString &text, qsizetype longest = 200);

} // namespace pushkeeper::base
