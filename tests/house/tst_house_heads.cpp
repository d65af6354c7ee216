// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/heads.h"
#include "realtree.h"

#include <QtTest>

using namespace pushkeeper::house;
using namespace Qt::StringLiterals;

/// Files with and without the lines they must begin with.
class TestHouseHeads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingHeadFails_data();
    void missingHeadFails();
    void headerNeedsPragma();
    void strangeSourceFails();
    void otherFilesNeedNone();
    void theHouseItself();
};

namespace {

QByteArray headWith(const QByteArray &sign)
{
    return sign + " SPDX-FileCopyrightText: 2026 The Pushkeeper authors\n" + sign +
           " SPDX-License-Identifier: Apache-2.0\n";
}

Violations violationsOf(const QString &path, const QByteArray &bytes)
{
    SourceTree tree;
    tree.add(path, bytes);
    return checkHeads(tree);
}

} // namespace

void TestHouseHeads::missingHeadFails_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("sign");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("source") << u"app/pki/a.cpp"_s << QByteArray("//") << QByteArray();
    QTest::newRow("CMake file") << u"app/CMakeLists.txt"_s << QByteArray("#") << QByteArray();
    QTest::newRow("CMake module") << u"packaging/cmake/a.cmake"_s << QByteArray("#") << QByteArray();
    QTest::newRow("script without a name") << u".ci/run"_s << QByteArray("#") << QByteArray("#!/bin/sh\n");
    QTest::newRow("script by name") << u"packaging/a.sh"_s << QByteArray("#") << QByteArray("#!/bin/sh\n");
    QTest::newRow("PowerShell") << u"packaging/windows/a.ps1"_s << QByteArray("#") << QByteArray();
}

void TestHouseHeads::missingHeadFails()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, sign);
    QFETCH(QByteArray, start);
    const QByteArray head = headWith(sign);
    QCOMPARE(report(violationsOf(path, start + head + "x\n")), QString());
    QCOMPARE(violationsOf(path, start + "x\n").size(), 1);
    QCOMPARE(violationsOf(path, start + "\n" + head).size(), 1);
    QCOMPARE(violationsOf(path, start + head.left(head.indexOf('\n') + 1) + "x\n").size(), 1);
    QCOMPARE(violationsOf(path, start + QByteArray(head).replace("Pushkeeper", "Other")).size(), 1);
}

void TestHouseHeads::headerNeedsPragma()
{
    for (const QString &path : {u"app/pki/a.h"_s, u"app/base/version.h.in"_s}) {
        QCOMPARE(violationsOf(path, headWith("//")).size(), 1);
        QCOMPARE(report(violationsOf(path, headWith("//") + "#pragma once\n")), QString());
    }
}

void TestHouseHeads::strangeSourceFails()
{
    for (const QString &path : {u"app/pki/a.hpp"_s, u"ui/shell/a.inc"_s, u"tests/cli/a.cc"_s})
        QCOMPARE(violationsOf(path, headWith("//")).size(), 1);
}

void TestHouseHeads::otherFilesNeedNone()
{
    QCOMPARE(report(violationsOf(u"README.md"_s, "# Pushkeeper\n")), QString());
    QCOMPARE(report(violationsOf(u"resources/a.json"_s, "{}\n")), QString());
}

void TestHouseHeads::theHouseItself()
{
    VERIFY_HOUSE(checkHeads);
}

QTEST_GUILESS_MAIN(TestHouseHeads)
#include "tst_house_heads.moc"
