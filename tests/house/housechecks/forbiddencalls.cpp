// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/forbiddencalls.h"

#include "housechecks/code.h"
#include "housechecks/forbiddenrules.h"

#include <algorithm>

namespace pushkeeper::house {

using namespace Qt::StringLiterals;

namespace {

bool startsWithAny(const QString &path, const QStringList &beginnings)
{
    return std::any_of(beginnings.cbegin(), beginnings.cend(),
                       [&](const QString &b) { return path.startsWith(b); });
}

bool holdsFor(const ForbiddenRule &rule, const QString &path)
{
    return startsWithAny(path, rule.where) && !startsWithAny(path, rule.except) &&
           (!rule.headersOnly || isHeader(path));
}

Violations breaches(const ForbiddenRule &rule, const QString &path, const QStringList &code)
{
    Violations found;
    for (int i = 0; i < code.size(); ++i) {
        const QRegularExpressionMatch match = rule.pattern.match(code.at(i));
        if (match.hasMatch())
            found += Violation{path, i + 1, u"`%1`: %2"_s.arg(match.captured().trimmed(), rule.advice)};
    }
    return found;
}

} // namespace

Violations checkForbiddenCalls(const SourceTree &tree)
{
    Violations found;
    static const QList<ForbiddenRule> rules = forbiddenRules();
    for (const QString &path : tree.sources({u"app"_s, u"ui"_s})) {
        const QStringList code = codeOf(tree.lines(path));
        for (const ForbiddenRule &rule : rules) {
            if (holdsFor(rule, path))
                found += breaches(rule, path, code);
        }
    }
    return found;
}

} // namespace pushkeeper::house
