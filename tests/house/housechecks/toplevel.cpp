// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/toplevel.h"

#include <QRegularExpression>

namespace pushkeeper::house {

using namespace Qt::StringLiterals;

namespace {

bool isAllowedAtTop(const QString &path)
{
    static const QStringList folders =
        u"app ui resources translations tests packaging .ci .github"_s.split(u' ');
    static const QStringList files = u"CMakeLists.txt CMakePresets.json LICENSE README.md"_s.split(u' ');
    const QString entry = path.section(u'/', 0, 0);
    const bool isFile = entry == path;
    return isFile ? files.contains(entry) || entry.startsWith(u'.') : folders.contains(entry);
}

Violations textFaults(const QString &path, const QStringList &lines)
{
    // Not within a longer path or an address, which may have a folder of that name; but right behind -I and
    // -L.
    static const QRegularExpression machinePath(
        uR"((?:(?<![\w.}\-])|(?<=-[IL]))/(?:(?:work|home|root)/|tmp/bash))"_s);
    Violations found;
    for (int i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = machinePath.match(lines.at(i));
        if (match.hasMatch())
            found += Violation{path, i + 1, u"`%1` is a path of one machine"_s.arg(match.captured())};
    }
    return found;
}

} // namespace

Violations checkTopLevel(const SourceTree &tree)
{
    Violations found;
    for (const QString &path : tree.paths()) {
        if (!isAllowedAtTop(path))
            found += Violation{path, 0, u"this does not belong to the fixed top level"_s};
    }
    return found;
}

Violations checkContents(const SourceTree &tree)
{
    constexpr qsizetype largestBinary = qsizetype(200) * 1024;
    Violations found;
    for (const QString &path : tree.paths()) {
        const QByteArray bytes = tree.bytes(path);
        if (isBinary(bytes)) {
            if (bytes.size() > largestBinary)
                found += Violation{path, 0, u"a binary of %1 KB; at most 200 KB"_s.arg(bytes.size() / 1024)};
            continue;
        }
        const QStringList lines = tree.lines(path);
        found += textFaults(path, lines);
        for (int i = 0; i < lines.size(); ++i) {
            if (lines.at(i).endsWith(u'\r')) {
                found += Violation{path, i + 1, u"a Windows line end; lines end with LF"_s};
                break;
            }
        }
    }
    return found;
}

} // namespace pushkeeper::house
