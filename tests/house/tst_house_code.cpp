// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/code.h"
#include "housechecks/declarations.h"
#include "housechecks/sourcetree.h"
#include "housechecks/violation.h"

#include <QtTest>

using namespace pushkeeper::house;
using namespace Qt::StringLiterals;

/// What the checks stand on: the reader of trees, of code and of declarations.
class TestHouseCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentsAndLiteralsAreBlanked_data();
    void commentsAndLiteralsAreBlanked();
    void includesAreRead();
    void declarationsAreFound_data();
    void declarationsAreFound();
    void folderIsReadWithoutForeignFiles();
    void reportIsReadable();
};

void TestHouseCode::commentsAndLiteralsAreBlanked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("line comment") << u"a; // x"_s << u"a;     "_s;
    QTest::newRow("block comment") << u"a /* x\ny */ b"_s << u"a     \n     b"_s;
    QTest::newRow("comment in a string") << u"f(\"//x\"); g"_s << u"f(\"   \"); g"_s;
    QTest::newRow("escaped quote") << uR"(f("a\"b"); g)"_s << u"f(\"    \"); g"_s;
    QTest::newRow("character") << u"f('\"'); g"_s << u"f(' '); g"_s;
    QTest::newRow("digit separator") << u"x = 1'000; // y"_s << u"x = 1'000;     "_s;
    QTest::newRow("raw string") << u"x = uR\"-(a\"\n)b)-\"; g"_s << u"x = uR\"    \n    \"; g"_s;
    QTest::newRow("string in a comment") << u"// \"\ng"_s << u"    \ng"_s;
    QTest::newRow("include") << u"#include \"base/error.h\" // x"_s << u"#include \"base/error.h\"     "_s;
    QTest::newRow("unfinished string") << u"f(\"ab"_s << u"f(\"  "_s;
}

void TestHouseCode::commentsAndLiteralsAreBlanked()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(codeOf(text.split(u'\n')).join(u'\n'), code);
}

void TestHouseCode::includesAreRead()
{
    const QList<Include> includes =
        includesOf(codeOf({u"#include \"base/error.h\""_s, u"  #  include <QString>"_s,
                           u"// #include <QList>"_s, u"#include HEADER"_s}));
    QCOMPARE(includes.size(), 3);
    QCOMPARE(includes.at(0).name, u"base/error.h"_s);
    QVERIFY(!includes.at(0).inBrackets);
    QCOMPARE(includes.at(1).name, u"QString"_s);
    QVERIFY(includes.at(1).inBrackets);
    QCOMPARE(includes.at(1).line, 2);
    QCOMPARE(includes.at(2).name, QString());
}

void TestHouseCode::declarationsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("free function") << u"int f(int a)\n{\n    if (a) {\n    }\n}"_s << u"f 1-5"_s;
    QTest::newRow("declaration") << u"int f(int a = g());"_s << u"f 1-1"_s;
    QTest::newRow("value") << u"const int x = f({1, 2});\nQList<int> y{1, 2};\nstd::function<void(int)> z;"_s
                           << QString();
    QTest::newRow("namespaces") << u"namespace a::b {\nint f();\n}\nint g();"_s << u"f 2-2, g 4-4"_s;
    QTest::newRow("method") << u"QString A::f() const\n{\n}"_s << u"A::f 1-3"_s;
    QTest::newRow("operator") << u"bool A::operator()(int x) const\n{\n}"_s << u"A::operator() 1-3"_s;
    QTest::newRow("assignment") << u"A &operator=(const A &);"_s << u"operator= 1-1"_s;
    QTest::newRow("comparison") << u"bool operator<=(const A &, const A &);"_s << u"operator<= 1-1"_s;
    QTest::newRow("template") << u"template <class T, int n = 2>\nQList<T> f(T x)\n{\n}"_s << u"f 1-4"_s;
    QTest::newRow("member list") << u"A::A()\n    : m_a{1}\n    , m_b(2)\n{\n    f();\n}"_s << u"A::A 1-6"_s;
    QTest::newRow("lambda inside") << u"void f()\n{\n    const auto g = [] {\n    };\n}\nvoid h();"_s
                                   << u"f 1-5, h 6-6"_s;
    QTest::newRow("macros") << u"Q_DECLARE_METATYPE(A)\nQTEST_MAIN(B)\nvoid f();"_s << u"f 3-3"_s;
    QTest::newRow("directives") << u"#define F(x) \\\n    void x()\nvoid f();"_s << u"f 3-3"_s;
}

void TestHouseCode::declarationsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QStringList names;
    for (const Declaration &d : declarationsIn(codeOf(text.split(u'\n'))))
        names += u"%1 %2-%3"_s.arg(functionName(d.head)).arg(d.firstLine).arg(d.lastLine);
    QCOMPARE(names.join(u", "_s), found);
}

void TestHouseCode::folderIsReadWithoutForeignFiles()
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QStringList files{u".git/config"_s, u"build/dev/app/x.h"_s, u".ci/run"_s, u"app/build/x.h"_s,
                            u"README.md"_s};
    for (const QString &path : files) {
        QVERIFY(QDir(folder.path()).mkpath(QFileInfo(folder.filePath(path)).path()));
        QFile file(folder.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("one\ntwo\n"), 8);
    }
    const SourceTree tree = SourceTree::fromFolder(folder.path());
    QCOMPARE(tree.paths(), QStringList({u".ci/run"_s, u"README.md"_s, u"app/build/x.h"_s}));
    QCOMPARE(tree.lines(u"README.md"_s), QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(tree.sources({u"app"_s}), QStringList(u"app/build/x.h"_s));
}

void TestHouseCode::reportIsReadable()
{
    QCOMPARE(report({}), QString());
    QCOMPARE(report({{u"a.h"_s, 3, u"one"_s}, {u"b.h"_s, 0, u"two"_s}}), u"\na.h:3: one\nb.h: two"_s);
}

QTEST_GUILESS_MAIN(TestHouseCode)
#include "tst_house_code.moc"
