// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/doors.h"
#include "realtree.h"

#include <QtTest>

using namespace pushkeeper::house;
using namespace Qt::StringLiterals;

/// The list of headers that the console and the window may include.
class TestHouseDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listIsRead();
    void faultyListFails_data();
    void faultyListFails();
    void missingListFails();
    void theHouseItself();
};

namespace {

SourceTree treeWithDoors(const QString &list)
{
    SourceTree tree;
    tree.add(u"app/pki/inspect.h"_s, "#pragma once\n");
    tree.add(u"app/pki/inspect.cpp"_s, "\n");
    tree.add(u"app/graph/client.h"_s, "#pragma once\n");
    tree.add(u"tests/house/doors.txt"_s, list.toUtf8());
    return tree;
}

} // namespace

void TestHouseDoors::listIsRead()
{
    const SourceTree tree = treeWithDoors(u"# judge\npki/inspect.h # shared\n\n"_s);
    QCOMPARE(doors(tree), QStringList(u"pki/inspect.h"_s));
    QCOMPARE(report(checkDoors(tree)), QString());
    QCOMPARE(report(checkDoors(treeWithDoors(u"# judge\npki/inspect.h\n"_s))), QString());
}

void TestHouseDoors::faultyListFails_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("room without doors") << u"graph/client.h # why"_s;
    QTest::newRow("no such header") << u"pki/gone.h # why"_s;
    QTest::newRow("no header") << u"pki/inspect.cpp # why"_s;
    QTest::newRow("no reason") << u"\npki/inspect.h"_s;
    QTest::newRow("twice") << u"pki/inspect.h # why\npki/inspect.h # why"_s;
}

void TestHouseDoors::faultyListFails()
{
    QFETCH(QString, line);
    const Violations found = checkDoors(treeWithDoors(line));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().line, line.count(u'\n') + 1);
}

void TestHouseDoors::missingListFails()
{
    QCOMPARE(checkDoors(SourceTree()).size(), 1);
}

void TestHouseDoors::theHouseItself()
{
    VERIFY_HOUSE(checkDoors);
}

QTEST_GUILESS_MAIN(TestHouseDoors)
#include "tst_house_doors.moc"
