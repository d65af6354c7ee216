// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/layers.h"
#include "realtree.h"

#include <QtTest>

using namespace pushkeeper::house;
using namespace Qt::StringLiterals;

/// Planted trees with one include that leads the wrong way, and their corrected twins.
class TestHouseLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forbiddenIncludeFails_data();
    void forbiddenIncludeFails();
    void allowedIncludePasses_data();
    void allowedIncludePasses();
    void eachRowOfTheTable_data();
    void eachRowOfTheTable();
    void faultSaysWhatIsWrong();
    void unknownFolderFails();
    void commentedIncludeDoesNotCount();
    void theHouseItself();
};

namespace {

const QStringList rooms =
    u"base facts pki net secrets auth graph storage devices watch reports renewal checkup "
    "rehearsal session cli"_s.split(u' ');

/// A house with one header in each room, and a door to pki.
SourceTree emptyHouse()
{
    SourceTree tree;
    for (const QString &room : rooms)
        tree.add(u"app/%1/thing.h"_s.arg(room), "#pragma once\n");
    tree.add(u"app/auth/tokensource.h"_s, "#pragma once\n");
    tree.add(u"app/base/version.h.in"_s, "#pragma once\n");
    tree.add(u"app/pki/inspect.h"_s, "#pragma once\n");
    tree.add(u"ui/shell/window.h"_s, "#pragma once\n");
    tree.add(u"ui/theme/colours.h"_s, "#pragma once\n");
    tree.add(u"tests/support/helper.h"_s, "#pragma once\n");
    tree.add(u"tests/unit/pki/samples.h"_s, "#pragma once\n");
    tree.add(u"tests/house/doors.txt"_s, "# judge\npki/inspect.h\n# refused all the same\ngraph/thing.h\n");
    return tree;
}

Violations violationsOf(const QString &file, const QString &include)
{
    SourceTree tree = emptyHouse();
    tree.add(file, "#include <QString>\n\n#include " + include.toUtf8() + '\n');
    return checkLayers(tree);
}

} // namespace

void TestHouseLayers::forbiddenIncludeFails_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::newRow("upwards") << u"app/facts/a.cpp"_s << u"\"pki/thing.h\""_s;
    QTest::newRow("upwards in brackets") << u"app/facts/a.cpp"_s << u"<pki/thing.h>"_s;
    QTest::newRow("base knows nobody") << u"app/base/a.h"_s << u"\"facts/thing.h\""_s;
    QTest::newRow("rehearsal shares no client code") << u"app/rehearsal/a.cpp"_s << u"\"pki/thing.h\""_s;
    QTest::newRow("graph takes the token source only") << u"app/graph/a.cpp"_s << u"\"auth/thing.h\""_s;
    QTest::newRow("token source for others") << u"app/devices/a.cpp"_s << u"\"auth/tokensource.h\""_s;
    QTest::newRow("cli past the doors") << u"app/cli/a.cpp"_s << u"\"pki/thing.h\""_s;
    QTest::newRow("ui past the doors") << u"ui/shell/a.cpp"_s << u"\"pki/thing.h\""_s;
    QTest::newRow("no door to graph for cli") << u"app/cli/a.cpp"_s << u"\"graph/thing.h\""_s;
    QTest::newRow("no door to graph for ui") << u"ui/shell/a.cpp"_s << u"\"graph/thing.h\""_s;
    QTest::newRow("door for front ends only") << u"app/facts/a.cpp"_s << u"\"pki/inspect.h\""_s;
    QTest::newRow("core knows the console") << u"app/session/a.cpp"_s << u"\"cli/thing.h\""_s;
    QTest::newRow("core knows the window") << u"app/session/a.cpp"_s << u"\"ui/shell/window.h\""_s;
    QTest::newRow("console main knows the window") << u"app/cli/main_cli.cpp"_s << u"\"ui/shell/window.h\""_s;
    QTest::newRow("window knows the console") << u"ui/shell/a.cpp"_s << u"\"cli/thing.h\""_s;
    QTest::newRow("test of a room knows the window")
        << u"tests/unit/pki/a.cpp"_s << u"\"ui/shell/window.h\""_s;
    QTest::newRow("support knows the window") << u"tests/support/a.cpp"_s << u"\"ui/shell/window.h\""_s;
    QTest::newRow("test knows another's helper") << u"tests/cli/a.cpp"_s << u"\"unit/pki/samples.h\""_s;
    QTest::newRow("core knows tests") << u"app/pki/a.cpp"_s << u"\"helper.h\""_s;
    QTest::newRow("round by the top") << u"ui/shell/a.cpp"_s << u"<app/graph/thing.h>"_s;
    QTest::newRow("window in brackets") << u"app/session/a.cpp"_s << u"<ui/shell/window.h>"_s;
    QTest::newRow("window knows tests") << u"ui/shell/a.cpp"_s << u"\"tests/support/helper.h\""_s;
    QTest::newRow("room of ui without ui") << u"ui/shell/a.cpp"_s << u"\"theme/colours.h\""_s;
    QTest::newRow("without its room") << u"app/base/a.cpp"_s << u"\"thing.h\""_s;
    QTest::newRow("climbing") << u"app/facts/a.cpp"_s << u"\"../base/thing.h\""_s;
    QTest::newRow("climbing from a room") << u"app/facts/a.cpp"_s << u"\"base/../base/thing.h\""_s;
    QTest::newRow("climbing in brackets") << u"app/facts/a.cpp"_s << u"<../base/thing.h>"_s;
    QTest::newRow("library in quotes") << u"app/pki/a.cpp"_s << u"\"openssl/evp.h\""_s;
    QTest::newRow("foreign moc") << u"app/pki/a.cpp"_s << u"\"b.moc\""_s;
    QTest::newRow("by a macro") << u"app/pki/a.cpp"_s << u"HEADER"_s;
}

void TestHouseLayers::forbiddenIncludeFails()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    const Violations found = violationsOf(file, include);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().file, file);
    QCOMPARE(found.first().line, 3);
}

void TestHouseLayers::allowedIncludePasses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::newRow("downwards") << u"app/pki/a.cpp"_s << u"\"facts/thing.h\""_s;
    QTest::newRow("own room") << u"app/pki/a.cpp"_s << u"\"pki/thing.h\""_s;
    QTest::newRow("own room, deeper") << u"app/graph/dto/a.h"_s << u"\"graph/thing.h\""_s;
    QTest::newRow("token source") << u"app/graph/a.cpp"_s << u"\"auth/tokensource.h\""_s;
    QTest::newRow("session builds all") << u"app/session/a.cpp"_s << u"\"rehearsal/thing.h\""_s;
    QTest::newRow("door for cli") << u"app/cli/a.cpp"_s << u"\"pki/inspect.h\""_s;
    QTest::newRow("door for ui") << u"ui/shell/a.cpp"_s << u"\"pki/inspect.h\""_s;
    QTest::newRow("rooms of ui") << u"ui/shell/a.cpp"_s << u"\"ui/theme/colours.h\""_s;
    QTest::newRow("window main") << u"app/main.cpp"_s << u"\"ui/shell/window.h\""_s;
    QTest::newRow("console main") << u"app/cli/main_cli.cpp"_s << u"\"net/thing.h\""_s;
    QTest::newRow("generated") << u"app/cli/a.cpp"_s << u"\"base/version.h\""_s;
    QTest::newRow("own moc") << u"app/base/a.cpp"_s << u"\"a.moc\""_s;
    QTest::newRow("library") << u"app/pki/a.cpp"_s << u"<openssl/evp.h>"_s;
    QTest::newRow("test of any room") << u"tests/unit/pki/a.cpp"_s << u"\"rehearsal/thing.h\""_s;
    QTest::newRow("test beside its helper") << u"tests/unit/pki/a.cpp"_s << u"\"samples.h\""_s;
    QTest::newRow("test with support") << u"tests/cli/a.cpp"_s << u"\"helper.h\""_s;
    QTest::newRow("test of the window") << u"tests/ui/a.cpp"_s << u"\"ui/shell/window.h\""_s;
}

void TestHouseLayers::allowedIncludePasses()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    QCOMPARE(report(violationsOf(file, include)), QString());
}

void TestHouseLayers::eachRowOfTheTable_data()
{
    QTest::addColumn<QString>("may");
    QTest::newRow("base") << QString();
    QTest::newRow("facts") << u"base"_s;
    QTest::newRow("net") << u"base"_s;
    QTest::newRow("secrets") << u"base"_s;
    QTest::newRow("pki") << u"base facts"_s;
    QTest::newRow("storage") << u"base facts"_s;
    QTest::newRow("auth") << u"base facts net pki secrets"_s;
    QTest::newRow("graph") << u"base facts net"_s;
    QTest::newRow("devices") << u"base facts graph storage"_s;
    QTest::newRow("watch") << u"base devices facts graph net secrets storage"_s;
    QTest::newRow("reports") << u"base devices facts storage watch"_s;
    QTest::newRow("renewal") << u"base devices facts graph pki reports storage"_s;
    QTest::newRow("checkup") << u"auth base devices facts graph net pki storage watch"_s;
    QTest::newRow("rehearsal") << u"base facts"_s;
    QTest::newRow("session")
        << u"auth base checkup devices facts graph net pki rehearsal renewal reports secrets "
           "storage watch"_s;
    QTest::newRow("cli") << u"base facts session"_s;
}

void TestHouseLayers::eachRowOfTheTable()
{
    QFETCH(QString, may);
    const QString room = QString::fromLatin1(QTest::currentDataTag());
    QStringList open;
    for (const QString &other : rooms) {
        if (other != room &&
            violationsOf(u"app/%1/a.cpp"_s.arg(room), u"\"%1/thing.h\""_s.arg(other)).isEmpty())
            open += other;
    }
    open.sort();
    QCOMPARE(open.join(u' '), may);
}

void TestHouseLayers::faultSaysWhatIsWrong()
{
    const auto textOf = [](const QString &include) {
        return report(violationsOf(u"app/facts/a.cpp"_s, include));
    };
    QCOMPARE(textOf(u"\"pki/thing.h\""_s), u"\napp/facts/a.cpp:3: app/facts may not include app/pki/thing.h: "
                                           "the table of rooms does not lead there"_s);
    QVERIFY(textOf(u"HEADER"_s).contains(u"by a macro"_s));
    QVERIFY(textOf(u"\"../base/thing.h\""_s).contains(u"climbs"_s));
    QVERIFY(textOf(u"\"thing.h\""_s).contains(u"no file of ours"_s));
}

void TestHouseLayers::unknownFolderFails()
{
    for (const QString &file :
         {u"app/utils/a.h"_s, u"app/a.cpp"_s, u"ui/common/a.h"_s, u"ui/a.h"_s, u"app/ui/a.h"_s}) {
        SourceTree tree = emptyHouse();
        tree.add(file, "#pragma once\n");
        const Violations found = checkLayers(tree);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().file, file);
    }
}

void TestHouseLayers::commentedIncludeDoesNotCount()
{
    SourceTree tree = emptyHouse();
    tree.add(u"app/facts/a.cpp"_s, "// #include \"pki/thing.h\"\n/*\n#include \"pki/thing.h\"\n*/\n");
    QCOMPARE(report(checkLayers(tree)), QString());
}

void TestHouseLayers::theHouseItself()
{
    VERIFY_HOUSE(checkLayers);
}

QTEST_GUILESS_MAIN(TestHouseLayers)
#include "tst_house_layers.moc"
