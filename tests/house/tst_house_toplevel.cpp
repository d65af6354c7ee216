// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/toplevel.h"
#include "realtree.h"

#include <QtTest>

using namespace pushkeeper::house;
using namespace Qt::StringLiterals;

/// Entries that do not belong at the top, and contents that belong nowhere.
class TestHouseTopLevel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_data();
    void entries();
    void contents_data();
    void contents();
    void largeBinaryFails();
    void theHouseItself();
};

namespace {

SourceTree treeWith(const QString &path, const QByteArray &bytes)
{
    SourceTree tree;
    tree.add(path, bytes);
    return tree;
}

} // namespace

void TestHouseTopLevel::entries_data()
{
    QTest::addColumn<int>("violations");
    for (const char *path :
         {"app/main.cpp", "ui/shell/a.h", "resources/a.json", "translations/a.ts", "tests/a.txt",
          "packaging/run", ".ci/run", ".github/workflows/a.yml", ".clang-format", ".gitignore",
          "CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md"})
        QTest::newRow(path) << 0;
    for (const char *path :
         {"src/a.cpp", "docs/a.md", ".vscode/settings.json", "CHANGELOG.md", "Makefile", "app", "notes.txt"})
        QTest::newRow(path) << 1;
}

void TestHouseTopLevel::entries()
{
    QTEST(int(checkTopLevel(treeWith(QString::fromLatin1(QTest::currentDataTag()), "x\n")).size()),
          "violations");
}

void TestHouseTopLevel::contents_data()
{
    // Put together here, so that this file itself stays free of them.
    const QByteArray slash("/");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("fine") << QByteArray("one\ntwo\n") << 0;
    QTest::newRow("home") << "one\ncd " + slash + "home/a\n" << 2;
    QTest::newRow("root") << "\"" + slash + "root/a\"\n" << 1;
    QTest::newRow("work") << "-I" + slash + "work/main\n" << 1;
    QTest::newRow("job") << slash + "tmp/bash_jobs\n" << 1;
    QTest::newRow("by address") << "file://" + slash + "home/a\n" << 1;
    QTest::newRow("within a path") << QByteArray("packaging/home/a\n") << 0;
    QTest::newRow("within an address") << QByteArray("https://example.org/work/a\n") << 0;
    QTest::newRow("Windows line ends") << QByteArray("one\ntwo\r\nthree\r\n") << 2;
}

void TestHouseTopLevel::contents()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const Violations found = checkContents(treeWith(u"README.md"_s, text));
    QCOMPARE(found.size(), line > 0 ? 1 : 0);
    if (line > 0)
        QCOMPARE(found.first().line, line);
}

void TestHouseTopLevel::largeBinaryFails()
{
    constexpr qsizetype limit = 204'800;
    QCOMPARE(checkContents(treeWith(u"ui/theme/a.png"_s, QByteArray(limit, '\0'))).size(), 0);
    QCOMPARE(checkContents(treeWith(u"ui/theme/a.png"_s, QByteArray(limit + 1, '\0'))).size(), 1);
}

void TestHouseTopLevel::theHouseItself()
{
    VERIFY_HOUSE(checkTopLevel);
    VERIFY_HOUSE(checkContents);
}

QTEST_GUILESS_MAIN(TestHouseTopLevel)
#include "tst_house_toplevel.moc"
