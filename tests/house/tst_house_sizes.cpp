// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/sizes.h"
#include "realtree.h"

#include <QtTest>

using namespace pushkeeper::house;
using namespace Qt::StringLiterals;

/// Files and functions right at their limits and one line over.
class TestHouseSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void functions_data();
    void functions();
    void onlyOurFoldersCount();
    void theHouseItself();
};

namespace {

SourceTree treeWith(const QString &path, const QByteArray &bytes)
{
    SourceTree tree;
    tree.add(path, bytes);
    return tree;
}

/// A function of so many lines, from its name to its last brace.
QByteArray functionOf(int lines, const QByteArray &start, const QByteArray &line)
{
    return start + "\n{\n" + (line + '\n').repeated(lines - 3) + "}\n";
}

} // namespace

void TestHouseSizes::files_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("violations");
    QTest::addColumn<int>("warnings");
    QTest::newRow("within") << u"app/pki/a.cpp"_s << 400 << 0 << 0;
    QTest::newRow("over the budget") << u"app/pki/a.cpp"_s << 401 << 0 << 1;
    QTest::newRow("at the limit") << u"ui/shell/a.cpp"_s << 600 << 0 << 1;
    QTest::newRow("over the limit") << u"ui/shell/a.cpp"_s << 601 << 1 << 0;
    QTest::newRow("header within") << u"app/pki/a.h"_s << 150 << 0 << 0;
    QTest::newRow("header over") << u"app/pki/a.h"_s << 151 << 1 << 0;
    QTest::newRow("test over") << u"tests/unit/pki/a.cpp"_s << 601 << 1 << 0;
}

void TestHouseSizes::files()
{
    QFETCH(QString, path);
    QFETCH(int, lines);
    const SourceTree tree = treeWith(path, QByteArray("int x;\n").repeated(lines));
    QTEST(int(checkSizes(tree).size()), "violations");
    QTEST(int(overBudget(tree).size()), "warnings");
}

void TestHouseSizes::functions_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("free") << QByteArray("int f(int a)") << QByteArray("    g();");
    QTest::newRow("method") << QByteArray("QString A::f() const") << QByteArray("    if (x) { y(); }");
    QTest::newRow("constructor") << QByteArray("A::A(int b) : m_b(b)") << QByteArray("    f({1});");
    QTest::newRow("one long lambda") << QByteArray("void f()") << QByteArray("    g([] { h(); });");
    QTest::newRow("braces in literals") << QByteArray("void f()") << QByteArray("    g('}', \"}\"); // }");
    QTest::newRow("blank lines") << QByteArray("void f()") << QByteArray("");
}

void TestHouseSizes::functions()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, line);
    const auto tree = [&](int lines) {
        return treeWith(u"app/pki/a.cpp"_s, "\n" + functionOf(lines, start, line));
    };
    QCOMPARE(report(overBudget(tree(40))), QString());
    QCOMPARE(overBudget(tree(41)).size(), 1);
    QCOMPARE(report(checkSizes(tree(60))), QString());
    const Violations found = checkSizes(tree(61));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().line, 2);
    QVERIFY2(found.first().text.contains(u"has 61 lines"_s), qPrintable(found.first().text));
}

void TestHouseSizes::onlyOurFoldersCount()
{
    const QByteArray code = QByteArray("int x;\n").repeated(601);
    QCOMPARE(checkSizes(treeWith(u"packaging/a.cpp"_s, code)).size(), 0);
    QCOMPARE(checkSizes(treeWith(u"tests/data/a.txt"_s, code)).size(), 0);
}

void TestHouseSizes::theHouseItself()
{
    for (const Violation &warning : overBudget(realTree()))
        qWarning("%s", qPrintable(report({warning}).trimmed()));
    VERIFY_HOUSE(checkSizes);
}

QTEST_GUILESS_MAIN(TestHouseSizes)
#include "tst_house_sizes.moc"
