// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace pushkeeper::house {

/// A type or a function as declared at the level of a namespace or a class.
struct Declaration
{
    enum class Kind { Type, Function };

    Kind kind = Kind::Function;
    /// Everything before the body or the semicolon, on one line, with template parameters; literals blanked.
    QString head;
    /// From 1, both included.
    int firstLine = 0;
    int lastLine = 0;
    bool hasBody = false;
    /// Reachable for others: not private or protected, not in an unnamed namespace or one named detail.
    bool isPublic = true;
    bool isSignal = false;
};

/// The declarations in code (see codeOf). A scanner by braces, good enough for the formatting of this house:
/// what it does not understand it leaves out. Lambdas and local types count with their function.
QList<Declaration> declarationsIn(const QStringList &code);

/// The name a function's head declares, with its class where it is qualified; empty if it is none.
QString functionName(const QString &head);
/// What stands before the name of a function without specifiers: its return type; empty for constructors and
/// macros.
QString returnType(const QString &head);

} // namespace pushkeeper::house
