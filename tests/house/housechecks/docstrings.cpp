// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/docstrings.h"

#include "housechecks/code.h"
#include "housechecks/declarations.h"

#include <QRegularExpression>

namespace pushkeeper::house {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern).match(text).hasMatch();
}

bool isFreeByKeyword(const QString &head)
{
    return matches(head, uR"(^(?:friend|template\s*<\s*>))"_s) ||
           matches(head, uR"(\boperator\b|\b(?:override|final)\s*$)"_s) ||
           matches(head, uR"(=\s*(?:default|delete)\s*$)"_s);
}

bool isPlainGetter(const Declaration &d)
{
    return d.hasBody && d.firstLine == d.lastLine && matches(d.head, uR"(\(\s*\)\s*const\b)"_s);
}

/// A variable with its value in parentheses looks like a function without a body.
bool isVariable(const Declaration &d)
{
    return !d.hasBody && matches(d.head, uR"(^[^(]*\b(?:constexpr|constinit|extern)\b|^[^=]*")"_s);
}

bool needsDocstring(const Declaration &d)
{
    if (!d.isPublic || d.isSignal || isFreeByKeyword(d.head))
        return false;
    if (d.kind == Declaration::Kind::Type)
        return true;
    const bool isDefinedElsewhere = functionName(d.head).contains("::"_L1);
    return !returnType(d.head).isEmpty() && !isDefinedElsewhere && !isPlainGetter(d) && !isVariable(d);
}

/// Other comments, such as a word to a tool, may stand between the docstring and its subject.
bool hasDocstring(const QStringList &lines, int firstLine)
{
    int above = firstLine - 2;
    while (above >= 0 && matches(lines.at(above), uR"(^\s*//(?!/))"_s))
        --above;
    return above >= 0 && lines.at(above).trimmed().startsWith("///"_L1);
}

} // namespace

Violations checkDocstrings(const SourceTree &tree)
{
    Violations found;
    for (const QString &path : tree.sources({u"app"_s, u"ui"_s})) {
        if (!isHeader(path))
            continue;
        const QStringList lines = tree.lines(path);
        for (const Declaration &d : declarationsIn(codeOf(lines))) {
            if (needsDocstring(d) && !hasDocstring(lines, d.firstLine))
                found += Violation{path, d.firstLine, u"no /// docstring above `%1`"_s.arg(d.head)};
        }
    }
    return found;
}

} // namespace pushkeeper::house
