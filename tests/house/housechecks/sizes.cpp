// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/sizes.h"

#include "housechecks/code.h"
#include "housechecks/declarations.h"

#include <limits>

namespace pushkeeper::house {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fileBudget = 400;
constexpr qsizetype fileLimit = 600;
constexpr qsizetype headerLimit = 150;
constexpr qsizetype functionBudget = 40;
constexpr qsizetype functionLimit = 60;
constexpr qsizetype endless = std::numeric_limits<qsizetype>::max();

/// A size that is reported when it is more than `over` and at most `upTo`.
struct Range
{
    qsizetype over = 0;
    qsizetype upTo = endless;

    bool holds(qsizetype size) const { return size > over && size <= upTo; }
};

Violations functionsIn(const QString &path, const QStringList &code, Range range)
{
    Violations found;
    for (const Declaration &d : declarationsIn(code)) {
        const int size = d.lastLine - d.firstLine + 1;
        if (d.kind == Declaration::Kind::Function && d.hasBody && range.holds(size)) {
            found += Violation{path, d.firstLine,
                               u"function %1 has %2 lines; more than %3"_s.arg(functionName(d.head))
                                   .arg(size)
                                   .arg(range.over)};
        }
    }
    return found;
}

Violations sizesIn(const SourceTree &tree, Range file, Range header, Range function)
{
    Violations found;
    for (const QString &path : tree.sources({u"app"_s, u"ui"_s, u"tests"_s})) {
        const QStringList lines = tree.lines(path);
        const Range range = isHeader(path) ? header : file;
        if (range.holds(lines.size()))
            found += Violation{path, 0,
                               u"the file has %1 lines; more than %2"_s.arg(lines.size()).arg(range.over)};
        found += functionsIn(path, codeOf(lines), function);
    }
    return found;
}

} // namespace

Violations checkSizes(const SourceTree &tree)
{
    return sizesIn(tree, {fileLimit, endless}, {headerLimit, endless}, {functionLimit, endless});
}

Violations overBudget(const SourceTree &tree)
{
    return sizesIn(tree, {fileBudget, fileLimit}, {endless, endless}, {functionBudget, functionLimit});
}

} // namespace pushkeeper::house
