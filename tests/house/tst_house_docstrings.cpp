// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/docstrings.h"
#include "realtree.h"

#include <QtTest>

using namespace pushkeeper::house;
using namespace Qt::StringLiterals;

/// Declarations without a docstring, with one, and those that need none.
class TestHouseDocstrings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bareDeclarationFails_data();
    void bareDeclarationFails();
    void memberOfClassFails_data();
    void memberOfClassFails();
    void freeDeclarationPasses_data();
    void freeDeclarationPasses();
    void otherFilesDoNotCount();
    void theHouseItself();
};

namespace {

Violations violationsOf(const QString &text)
{
    SourceTree tree;
    tree.add(u"app/pki/a.h"_s, text.toUtf8());
    return checkDocstrings(tree);
}

QString inNamespace(const QString &text)
{
    return u"namespace pushkeeper::pki {\n\n"_s + text + u"\n\n}\n"_s;
}

QString inClass(const QString &text)
{
    return inNamespace(u"/// Doc.\nclass A : public B\n{\n    Q_OBJECT\n\npublic:\n"_s + text + u"\n};"_s);
}

} // namespace

void TestHouseDocstrings::bareDeclarationFails_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("class") << u"class A\n{\n};"_s;
    QTest::newRow("struct") << u"struct A\n{\n    int x = f();\n};"_s;
    QTest::newRow("attribute") << u"class [[nodiscard]] A : public B<int>\n{\n};"_s;
    QTest::newRow("template class") << u"template <class T = void>\nclass A : public B<T, int>\n{\n};"_s;
    QTest::newRow("enum") << u"enum class A { B, C };"_s;
    QTest::newRow("function") << u"QString f(const QString &a);"_s;
    QTest::newRow("pointer") << u"A *f();"_s;
    QTest::newRow("default value") << u"int f(const A &a = {}, int b = 0);"_s;
    QTest::newRow("two lines") << u"QList<A> f(int a,\n           int b);"_s;
    QTest::newRow("inline") << u"inline int f()\n{\n    return 1;\n}"_s;
    QTest::newRow("template") << u"template <class T>\nResult<T> f(T t);"_s;
    QTest::newRow("constant result") << u"const A &f();"_s;
    QTest::newRow("nodiscard") << u"[[nodiscard]] bool f(int a);"_s;
}

void TestHouseDocstrings::bareDeclarationFails()
{
    QFETCH(QString, text);
    const Violations found = violationsOf(inNamespace(text));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().line, 3);
    QCOMPARE(violationsOf(inNamespace(u"// Not a docstring.\n"_s + text)).size(), 1);
    QCOMPARE(violationsOf(inNamespace(u"/// Too far.\n\n"_s + text)).size(), 1);
    QCOMPARE(report(violationsOf(inNamespace(u"/// Doc.\n"_s + text))), QString());
    QCOMPARE(report(violationsOf(inNamespace(u"/// Doc.\n// NOLINT\n"_s + text))), QString());
}

void TestHouseDocstrings::memberOfClassFails_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("function") << u"    QString f() const;"_s;
    QTest::newRow("static") << u"    static A f(int a);"_s;
    QTest::newRow("pure") << u"    virtual bool f() = 0;"_s;
    QTest::newRow("slot") << u"public Q_SLOTS:\n    void f();"_s;
    QTest::newRow("getter with parameter") << u"    int f(int a) const { return a; }"_s;
    QTest::newRow("changes it") << u"    void f() { m_a = 1; }"_s;
    QTest::newRow("nested type") << u"    struct B\n    {\n    };"_s;
    QTest::newRow("nested enum") << u"    enum class B { C };"_s;
    QTest::newRow("after private") << u"private:\n    int m_a = 0;\n\npublic:\n    int f();"_s;
    QTest::newRow("after a member in braces") << u"    QList<int> a{1, 2};\n    int f();"_s;
}

void TestHouseDocstrings::memberOfClassFails()
{
    QFETCH(QString, text);
    QCOMPARE(violationsOf(inClass(text)).size(), 1);
    const qsizetype last =
        text.lastIndexOf(QRegularExpression(u"^    (?=[a-zA-Z])"_s, QRegularExpression::MultilineOption));
    QCOMPARE(report(violationsOf(inClass(QString(text).insert(last, u"    /// Doc.\n"_s)))), QString());
}

void TestHouseDocstrings::freeDeclarationPasses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("constructor") << inClass(
        u"    A();\n    explicit A(QString text)\n        : m_a{1}\n    {\n    }"_s);
    QTest::newRow("destructor") << inClass(u"    ~A();\n    virtual ~A() = default;"_s);
    QTest::newRow("operator") << inClass(
        u"    bool operator==(const A &) const = default;\n    A &operator=(A &&a);"_s);
    QTest::newRow("override") << inClass(u"    int f(int a) const override;\n    int g() final;"_s);
    QTest::newRow("getter") << inClass(u"    const QString &f() const { return m_f; }"_s);
    QTest::newRow("signal") << inClass(u"Q_SIGNALS:\n    void f(int a);"_s);
    QTest::newRow("private") << inClass(
        u"private:\n    void f();\n    struct B\n    {\n        int g();\n    };"_s);
    QTest::newRow("protected") << inClass(u"protected:\n    void f();"_s);
    QTest::newRow("private by default") << inNamespace(u"/// Doc.\nclass A\n{\n    int f();\n};"_s);
    QTest::newRow("deleted") << inClass(u"    void f(int) = delete;"_s);
    QTest::newRow("friend") << inClass(u"    friend bool f(const A &a);\n    friend class B;"_s);
    QTest::newRow("fields") << inClass(
        u"    std::function<void(int)> f;\n    QString g = h(1);\n    int i{0};"_s);
    QTest::newRow("macros") << inClass(
        u"    Q_DISABLE_COPY_MOVE(A)\n    Q_ENUM(B)\n    Q_PROPERTY(int a READ a)"_s);
    QTest::newRow("forward") << inNamespace(u"class A;\nstruct B;\nenum class C;"_s);
    QTest::newRow("alias") << inNamespace(u"using A = B<struct C>;\nusing F = std::function<void(int)>;"_s);
    QTest::newRow("constant") << inNamespace(
        u"inline constexpr QLatin1String a(\"b\");\nconstexpr int c{1};"_s);
    QTest::newRow("defined below") << inNamespace(u"template <class T>\nvoid A<T>::f()\n{\n}"_s);
    QTest::newRow("specialisation") << inNamespace(u"template <>\nstruct hash<A>\n{\n};"_s);
    QTest::newRow("detail") << inNamespace(u"namespace detail {\nint f();\n}"_s);
    QTest::newRow("declare macros") << u"Q_DECLARE_METATYPE(A)\nQ_DECLARE_METATYPE(B)\n"_s;
    QTest::newRow("in a comment") << inNamespace(u"// int f();\n/* int g(); */"_s);
}

void TestHouseDocstrings::freeDeclarationPasses()
{
    QFETCH(QString, text);
    QCOMPARE(report(violationsOf(text)), QString());
}

void TestHouseDocstrings::otherFilesDoNotCount()
{
    SourceTree tree;
    tree.add(u"app/pki/a.cpp"_s, "int f();\n");
    tree.add(u"tests/unit/a.h"_s, "int f();\n");
    QCOMPARE(report(checkDocstrings(tree)), QString());
    tree.add(u"ui/shell/a.h"_s, "int f();\n");
    QCOMPARE(checkDocstrings(tree).size(), 1);
}

void TestHouseDocstrings::theHouseItself()
{
    VERIFY_HOUSE(checkDocstrings);
}

QTEST_GUILESS_MAIN(TestHouseDocstrings)
#include "tst_house_docstrings.moc"
