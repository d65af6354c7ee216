// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace pushkeeper::house {

/// The same lines with comments and the insides of string and character literals blanked, so that a search
/// finds code only. Lines and columns stay where they are; the names in #include lines stay readable.
QStringList codeOf(const QStringList &lines);

/// One #include as it stands in a file.
struct Include
{
    /// From 1.
    int line = 0;
    /// What stands between the quotes or brackets; empty if it is computed by a macro.
    QString name;
    bool inBrackets = false;
};

/// The #include lines of code (see codeOf), in order.
QList<Include> includesOf(const QStringList &code);

} // namespace pushkeeper::house
