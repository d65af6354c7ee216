// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/heads.h"

#include <QRegularExpression>

#include <algorithm>

namespace pushkeeper::house {

using namespace Qt::StringLiterals;

namespace {

bool endsWithAny(const QString &path, const QStringList &endings)
{
    return std::any_of(endings.cbegin(), endings.cend(), [&](const QString &e) { return path.endsWith(e); });
}

/// The sign that starts a comment in files that need a head; empty for all others.
QString commentSign(const QString &path, const QStringList &lines)
{
    static const QStringList slashes{u".h"_s, u".cpp"_s, u".mm"_s, u".h.in"_s, u".cpp.in"_s};
    static const QStringList hashes{
        u"CMakeLists.txt"_s, u".cmake"_s, u".cmake.in"_s, u".sh"_s, u".py"_s, u".ps1"_s};
    if (endsWithAny(path, slashes))
        return u"//"_s;
    const bool isScript = !lines.isEmpty() && lines.first().startsWith("#!"_L1);
    return isScript || endsWithAny(path, hashes) ? u"#"_s : QString();
}

bool hasHead(const QStringList &lines, const QString &sign)
{
    static const QRegularExpression copyright(
        uR"(^ SPDX-FileCopyrightText: \d{4} The Pushkeeper authors$)"_s);
    const int first = lines.value(0).startsWith("#!"_L1) ? 1 : 0;
    const QString one = lines.value(first);
    return one.startsWith(sign) && copyright.match(one.mid(sign.size())).hasMatch() &&
           lines.value(first + 1) == sign + u" SPDX-License-Identifier: Apache-2.0"_s;
}

bool isStrangeSource(const QString &path)
{
    static const QStringList tops{u"app/"_s, u"ui/"_s, u"tests/"_s};
    static const QStringList endings{u".hpp"_s, u".hh"_s,  u".hxx"_s, u".c"_s,   u".cc"_s,
                                     u".cxx"_s, u".inl"_s, u".ipp"_s, u".inc"_s, u".tpp"_s};
    const bool isOurs =
        std::any_of(tops.cbegin(), tops.cend(), [&](const QString &t) { return path.startsWith(t); });
    return isOurs && endsWithAny(path, endings);
}

} // namespace

Violations checkHeads(const SourceTree &tree)
{
    Violations found;
    for (const QString &path : tree.paths()) {
        const QStringList lines = isBinary(tree.bytes(path)) ? QStringList() : tree.lines(path);
        const QString sign = commentSign(path, lines);
        if (!sign.isEmpty() && !hasHead(lines, sign))
            found += Violation{path, 1, u"the file does not begin with the two SPDX lines"_s};
        if ((isHeader(path) || path.endsWith(".h.in"_L1)) && !lines.contains(u"#pragma once"_s))
            found += Violation{path, 1, u"the header has no #pragma once"_s};
        if (isStrangeSource(path))
            found +=
                Violation{path, 0, u"sources are named .h, .cpp or .mm; the house checks read no others"_s};
    }
    return found;
}

} // namespace pushkeeper::house
