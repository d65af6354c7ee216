// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace pushkeeper::house {

/// What a brace opens, judged by the text before it.
enum class Opening {
    NamedNamespace,
    /// Unnamed, or named detail: not for others.
    HiddenNamespace,
    Class,
    Enum,
    Function,
    /// A value: a list of members, an initialiser, a lambda.
    Value,
};

/// Judges the text between the last statement and a brace.
Opening openingOf(const QString &head);

/// True if a statement that ends with a semicolon declares a function.
bool declaresFunction(const QString &head);

/// True if types declared in the class are public before any access specifier.
bool startsPublic(const QString &head);

} // namespace pushkeeper::house
