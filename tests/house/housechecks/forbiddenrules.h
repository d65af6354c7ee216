// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace pushkeeper::house {

/// One thing that code may not do.
struct ForbiddenRule
{
    /// Searched in one line of code at a time.
    QRegularExpression pattern;
    /// Beginnings of the paths it holds for.
    QStringList where;
    /// Beginnings of the paths that are free of it.
    QStringList except;
    /// What to do instead.
    QString advice;
    /// Holds for headers alone.
    bool headersOnly = false;
};

/// All rules of checkForbiddenCalls.
QList<ForbiddenRule> forbiddenRules();

} // namespace pushkeeper::house
