// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace pushkeeper::reports {

/// A text as one word of a POSIX shell, whatever it holds: in single quotes, UTF-8. NUL is left out, which no
/// shell can hold.
QByteArray shellQuoted(const QString &text);
/// A text as one string of PowerShell, whatever it holds: in single quotes, UTF-8. PowerShell takes
/// typographic quotes for straight ones, so those are doubled, too.
QByteArray powerShellQuoted(const QString &text);

} // namespace pushkeeper::reports
