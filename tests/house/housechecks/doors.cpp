// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/doors.h"

namespace pushkeeper::house {

using namespace Qt::StringLiterals;

namespace {

const QString doorList = u"tests/house/doors.txt"_s;

QString headerIn(const QString &line)
{
    return line.section(u'#', 0, 0).trimmed();
}

bool hasReason(const QStringList &lines, qsizetype at)
{
    return lines.at(at).contains(u'#') || (at > 0 && lines.at(at - 1).startsWith(u'#'));
}

QString faultOf(const QString &header, const SourceTree &tree)
{
    const QString room = header.section(u'/', 0, 0);
    if (neverHasDoor(room))
        return u"room %1 never has a door to cli or ui"_s.arg(room);
    if (!isHeader(header) || !tree.contains(u"app/"_s + header))
        return u"door %1 is not a header of app/"_s.arg(header);
    return {};
}

} // namespace

QStringList doors(const SourceTree &tree)
{
    QStringList found;
    for (const QString &line : tree.lines(doorList)) {
        if (!headerIn(line).isEmpty())
            found += headerIn(line);
    }
    return found;
}

bool neverHasDoor(const QString &room)
{
    return room == "net"_L1 || room == "graph"_L1 || room == "secrets"_L1;
}

Violations checkDoors(const SourceTree &tree)
{
    if (!tree.contains(doorList))
        return {{doorList, 0, u"the list of doors is missing"_s}};
    Violations found;
    QStringList seen;
    const QStringList lines = tree.lines(doorList);
    for (int i = 0; i < lines.size(); ++i) {
        const QString header = headerIn(lines.at(i));
        if (header.isEmpty())
            continue;
        if (const QString fault = faultOf(header, tree); !fault.isEmpty())
            found += Violation{doorList, i + 1, fault};
        if (seen.contains(header))
            found += Violation{doorList, i + 1, u"door %1 is listed twice"_s.arg(header)};
        if (!hasReason(lines, i))
            found += Violation{doorList, i + 1, u"door %1 has no comment with its reason"_s.arg(header)};
        seen += header;
    }
    return found;
}

} // namespace pushkeeper::house
