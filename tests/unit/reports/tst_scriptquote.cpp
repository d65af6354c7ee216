// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "reports/scriptquote.h"

#include "adminkit.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pushkeeper;
using namespace pushkeeper::reports;
using namespace Qt::StringLiterals;

/// No text leaves its quotes in a script.
class ScriptQuoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShellReadsWhatWasMeant_data();
    void aShellReadsWhatWasMeant();
    void powerShellSeesOneString_data();
    void powerShellSeesOneString();
};

void ScriptQuoteTest::aShellReadsWhatWasMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"contoso.example"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << u"o'brien ''' \"x\""_s;
    QTest::newRow("command") << u"$(exit 7) `exit 7` ; exit 7 #"_s;
    QTest::newRow("lines") << u"a\nexit 7\r\nb\\"_s;
    QTest::newRow("hostile") << hostileName();
}

void ScriptQuoteTest::aShellReadsWhatWasMeant()
{
    QFETCH(const QString, text);
    const QString shell = QStandardPaths::findExecutable(u"sh"_s);
    if (shell.isEmpty())
        QSKIP("there is no POSIX shell");
    const QTemporaryDir folder;
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(shell, {u"-c"_s, u"printf %s "_s + QString::fromUtf8(shellQuoted(text))});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), text);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ScriptQuoteTest::powerShellSeesOneString_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << u"contoso.example"_s << u"'contoso.example'"_s;
    QTest::newRow("empty") << QString() << u"''"_s;
    QTest::newRow("straight") << u"o'brien"_s << u"'o''brien'"_s;
    QTest::newRow("typographic") << u"\u2018\u2019\u201a\u201b"_s
                                 << u"'\u2018\u2018\u2019\u2019\u201a\u201a\u201b\u201b'"_s;
    QTest::newRow("nothing else matters") << u"\"$x`n\u201c"_s << u"'\"$x`n\u201c'"_s;
    QTest::newRow("NUL") << u"a%1b"_s.arg(QChar(u'\0')) << u"'ab'"_s;
}

void ScriptQuoteTest::powerShellSeesOneString()
{
    QFETCH(const QString, text);
    QFETCH(const QString, quoted);
    QCOMPARE(QString::fromUtf8(powerShellQuoted(text)), quoted);
}

QTEST_GUILESS_MAIN(ScriptQuoteTest)
#include "tst_scriptquote.moc"
