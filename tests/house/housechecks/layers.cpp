// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/layers.h"

#include "housechecks/code.h"
#include "housechecks/doors.h"

#include <QHash>

namespace pushkeeper::house {

using namespace Qt::StringLiterals;

namespace {

/// What each room may include besides itself.
const QHash<QString, QStringList> &directions()
{
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> rows;
        const auto row = [&rows](const QString &room, const QString &may) {
            rows.insert(room, may.split(u' ', Qt::SkipEmptyParts));
        };
        row(u"base"_s, {});
        row(u"facts"_s, u"base"_s);
        row(u"net"_s, u"base"_s);
        row(u"secrets"_s, u"base"_s);
        row(u"pki"_s, u"base facts"_s);
        row(u"storage"_s, u"base facts"_s);
        row(u"auth"_s, u"base facts pki net secrets"_s);
        row(u"graph"_s, u"base facts net"_s);
        row(u"devices"_s, u"base facts graph storage"_s);
        row(u"watch"_s, u"base facts net secrets graph storage devices"_s);
        row(u"reports"_s, u"base facts storage devices watch"_s);
        row(u"renewal"_s, u"base facts pki graph storage devices reports"_s);
        row(u"checkup"_s, u"base facts pki net auth graph storage devices watch"_s);
        row(u"rehearsal"_s, u"base facts"_s);
        row(u"session"_s, QStringList(rows.keyBegin(), rows.keyEnd()).join(u' '));
        row(u"cli"_s, u"base facts session"_s);
        row(u"ui"_s, u"base facts session"_s);
        return rows;
    }();
    return table;
}

bool isRoomOfUi(const QString &folder)
{
    static const QStringList rooms =
        u"shell dashboard devices wizard records settings models widgets theme"_s.split(u' ');
    return rooms.contains(folder);
}

/// Where a file stands: its room, "ui" for all rooms of ui/, "main" for a composition root, "tests"; empty if
/// the table does not know the folder.
QString placeOf(const QString &path)
{
    QString top = path.section(u'/', 0, 0);
    const QString folder = path.section(u'/', 1, 1);
    if (path == "app/main.cpp"_L1 || path == "app/cli/main_cli.cpp"_L1)
        return u"main"_s;
    if (top == "tests"_L1)
        return top;
    if (top == "ui"_L1)
        return isRoomOfUi(folder) ? top : QString();
    return directions().contains(folder) && folder != "ui"_L1 ? folder : QString();
}

/// Where a name is looked for: in app/, from the top (ui/ is written out), and for a test in its own folders
/// and support/.
QStringList rootsFor(const QString &file)
{
    QStringList roots{u"app/"_s, QString()};
    if (!file.startsWith("tests/"_L1))
        return roots;
    roots += u"tests/support/"_s;
    for (QString folder = file.section(u'/', 0, -2); folder != "tests"_L1;
         folder = folder.section(u'/', 0, -2))
        roots += folder + u'/';
    roots += u"tests/"_s;
    return roots;
}

/// The file of the tree that an include means; empty if it is none of ours.
QString resolve(const SourceTree &tree, const QString &file, const QString &name)
{
    for (const QString &root : rootsFor(file)) {
        if (tree.contains(root + name) || tree.contains(root + name + u".in"_s))
            return root + name;
    }
    return {};
}

/// Qt's generated code for classes that stand in a .cpp file.
bool isOwnMoc(const QString &file, const QString &name)
{
    return name == file.section(u'/', -1).section(u'.', 0, 0) + u".moc"_s;
}

bool testMayInclude(const QString &file, const QString &target)
{
    const QString folder = file.section(u'/', 1, 1);
    if (target.startsWith("ui/"_L1))
        return folder == "ui"_L1 || folder == "bench"_L1;
    const QString other = target.section(u'/', 1, 1);
    return target.startsWith("app/"_L1) || other == folder || other == "support"_L1;
}

bool mayInclude(const QString &file, const QString &target, const QStringList &doorList)
{
    const QString from = placeOf(file);
    const QString to = placeOf(target);
    if (from == "tests"_L1)
        return testMayInclude(file, target);
    if (from == "main"_L1)
        return to != "ui"_L1 || file == "app/main.cpp"_L1;
    if (to == from || directions().value(from).contains(to))
        return true;
    const QString header = target.section(u'/', 1);
    if (from == "graph"_L1)
        return header == "auth/tokensource.h"_L1;
    const bool isFrontEnd = from == "cli"_L1 || from == "ui"_L1;
    return isFrontEnd && !neverHasDoor(to) && target.startsWith("app/"_L1) && doorList.contains(header);
}

QString faultOf(const SourceTree &tree, const QString &file, const Include &include,
                const QStringList &doorList)
{
    if (include.name.isEmpty())
        return u"an include computed by a macro cannot be checked; name the header"_s;
    if (include.name.split(u'/').contains(".."_L1))
        return u"\"%1\" climbs with \"..\"; write the path from the root, such as \"base/error.h\""_s.arg(
            include.name);
    const QString target = resolve(tree, file, include.name);
    if (target.isEmpty()) {
        const bool isFine = include.inBrackets || isOwnMoc(file, include.name);
        return isFine
                   ? QString()
                   : u"\"%1\" is no file of ours; write the path from the root, or angle brackets for others"_s
                         .arg(include.name);
    }
    if (mayInclude(file, target, doorList))
        return {};
    return u"%1 may not include %2: the table of rooms does not lead there"_s.arg(file.section(u'/', 0, 1),
                                                                                  target);
}

} // namespace

Violations checkLayers(const SourceTree &tree)
{
    Violations found;
    const QStringList doorList = doors(tree);
    for (const QString &file : tree.sources({u"app"_s, u"ui"_s, u"tests"_s})) {
        if (placeOf(file).isEmpty()) {
            found += Violation{file, 0, u"the table of rooms does not know this folder"_s};
            continue;
        }
        for (const Include &include : includesOf(codeOf(tree.lines(file)))) {
            const QString fault = faultOf(tree, file, include, doorList);
            if (!fault.isEmpty())
                found += Violation{file, include.line, fault};
        }
    }
    return found;
}

} // namespace pushkeeper::house
