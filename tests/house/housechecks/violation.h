// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace pushkeeper::house {

/// One place where the sources break a rule of the house.
struct Violation
{
    /// Relative to the top of the tree.
    QString file;
    /// From 1; 0 where the file as a whole is meant.
    int line = 0;
    /// A sentence that says what is wrong and what would be right.
    QString text;

    bool operator==(const Violation &) const = default;
};

using Violations = QList<Violation>;

/// One line "file:line: sentence" for each violation, ready for a terminal; empty if there are none.
QString report(const Violations &violations);

} // namespace pushkeeper::house
