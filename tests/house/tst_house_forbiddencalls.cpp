// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/forbiddencalls.h"
#include "realtree.h"

#include <QtTest>

using namespace pushkeeper::house;
using namespace Qt::StringLiterals;

/// One planted line for each forbidden thing, and the same line where it is at home.
class TestHouseForbiddenCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forbiddenLineFails_data();
    void forbiddenLineFails();
    void sameLineAtHomePasses_data();
    void sameLineAtHomePasses();
    void lookalikePasses_data();
    void lookalikePasses();
    void theHouseItself();
};

namespace {

Violations violationsOf(const QString &file, const QString &line)
{
    SourceTree tree;
    tree.add(file, "\n" + line.toUtf8() + "\n");
    return checkForbiddenCalls(tree);
}

/// What no place of app/ and ui/ may do.
void addForbiddenEverywhere()
{
    const auto row = [](const char *name, const QString &file, const QString &line) {
        QTest::newRow(name) << file << line;
    };
    row("event loop", u"app/net/a.cpp"_s, u"QEventLoop loop;"_s);
    row("event loop header", u"app/base/a.cpp"_s, u"#include <QEventLoop>"_s);
    row("process events", u"ui/shell/a.cpp"_s, u"QCoreApplication::processEvents();"_s);
    row("dialog by pointer", u"ui/shell/a.cpp"_s, u"dialog->exec();"_s);
    row("dialog by value", u"app/net/a.cpp"_s, u"loop.exec();"_s);
    row("dialog's own", u"ui/shell/a.cpp"_s, u"return QDialog::exec();"_s);
    row("inherited", u"ui/shell/a.cpp"_s, u"return exec();"_s);
    row("dialog in main", u"app/main.cpp"_s, u"dialog.exec();"_s);
    row("dialog in console main", u"app/cli/main_cli.cpp"_s, u"QDialog::exec();"_s);
    row("message box", u"ui/shell/a.cpp"_s, u"QMessageBox::warning(this, title, text);"_s);
    row("file dialog", u"ui/shell/a.cpp"_s, u"QFileDialog::getOpenFileName(this);"_s);
    row("wait for reading", u"app/net/a.cpp"_s, u"socket.waitForReadyRead(10);"_s);
    row("wait for a process", u"app/base/a.cpp"_s, u"process.waitForFinished();"_s);
    row("blocking connection", u"app/base/a.cpp"_s, u"Qt::BlockingQueuedConnection"_s);
    row("insecure fallback", u"app/secrets/a.cpp"_s, u"job.setInsecureFallback(true);"_s);
    row("shell", u"app/base/a.cpp"_s, u"std::system(\"ls\");"_s);
    row("shell, global", u"app/base/a.cpp"_s, u"::system(command);"_s);
    row("pipe", u"app/base/a.cpp"_s, u"popen(\"ls\", \"r\");"_s);
    row("signal by name", u"ui/shell/a.cpp"_s, u"connect(a, SIGNAL(b()), c, d);"_s);
    row("slot by name", u"ui/shell/a.cpp"_s, u"connect(a, b, c, SLOT(d()));"_s);
    row("namespace in header", u"app/base/a.h"_s, u"using namespace Qt::StringLiterals;"_s);
}

/// A row: forbidden in the file, allowed in its home.
void addAbroad(const char *name, const QString &file, const QString &line, const QString &home)
{
    QTest::newRow(name) << file << line << home;
}

void addForbiddenLibraries()
{
    const auto row = addAbroad;
    row("database query", u"app/devices/a.cpp"_s, u"query.exec();"_s, u"app/storage/a.cpp"_s);
    row("network", u"app/graph/a.cpp"_s, u"QNetworkAccessManager manager;"_s, u"app/net/a.cpp"_s);
    row("openssl", u"app/cli/a.cpp"_s, u"#include <openssl/evp.h>"_s, u"app/pki/a.cpp"_s);
    row("openssl in ui", u"ui/shell/a.cpp"_s, u"#include <openssl/evp.h>"_s, u"app/secrets/a.cpp"_s);
    row("openssl in base", u"app/base/a.cpp"_s, u"#include <openssl/evp.h>"_s, u"app/rehearsal/a.cpp"_s);
    row("sql", u"app/devices/a.cpp"_s, u"QSqlQuery query;"_s, u"app/storage/a.cpp"_s);
    row("sql header", u"ui/models/a.cpp"_s, u"#include <QtSql/QtSql>"_s, u"app/storage/a.cpp"_s);
    row("sqlite", u"app/base/a.cpp"_s, u"#include <sqlite3.h>"_s, u"app/storage/a.cpp"_s);
    row("settings", u"app/base/a.cpp"_s, u"QSettings settings;"_s, u"ui/settings/a.cpp"_s);
    row("settings of the window", u"ui/wizard/a.cpp"_s, u"QSettings settings;"_s, u"ui/shell/a.cpp"_s);
    row("registry", u"app/base/paths_windows.cpp"_s, u"QSettings registry(path, format);"_s,
        u"app/base/browsers_windows.cpp"_s);
    row("widget", u"app/cli/a.cpp"_s, u"#include <QWidget>"_s, u"ui/shell/a.cpp"_s);
    row("application", u"app/cli/main_cli.cpp"_s, u"#include <QApplication>"_s, u"app/main.cpp"_s);
    row("image", u"app/reports/a.cpp"_s, u"#include <QImage>"_s, u"ui/theme/a.cpp"_s);
    row("small letters", u"app/reports/a.cpp"_s, u"#include <qcolor.h>"_s, u"ui/theme/a.cpp"_s);
    row("Gui as a whole", u"app/base/a.cpp"_s, u"#include <QtGui>"_s, u"ui/theme/a.cpp"_s);
    row("widgets by module", u"app/base/a.cpp"_s, u"#include <QtWidgets/QAnything>"_s, u"ui/theme/a.cpp"_s);
    row("keychain", u"app/auth/a.cpp"_s, u"#include <qt6keychain/keychain.h>"_s, u"app/secrets/a.cpp"_s);
    row("keychain job", u"app/auth/a.cpp"_s, u"QKeychain::ReadPasswordJob job;"_s, u"app/secrets/a.cpp"_s);
}

void addForbiddenSystemCalls()
{
    const auto row = addAbroad;
    row("sleep", u"app/net/a.cpp"_s, u"std::this_thread::sleep_for(1s);"_s, u"app/base/a.cpp"_s);
    row("thread sleep", u"ui/shell/a.cpp"_s, u"QThread::msleep(5);"_s, u"app/base/a.cpp"_s);
    row("thread sleep in seconds", u"ui/shell/a.cpp"_s, u"QThread::sleep(5);"_s, u"app/base/a.cpp"_s);
    row("plain sleep", u"app/net/a.cpp"_s, u"::sleep(1);"_s, u"app/base/a.cpp"_s);
    row("time now", u"app/pki/a.cpp"_s, u"QDateTime::currentDateTimeUtc();"_s, u"app/base/clock.cpp"_s);
    row("seconds now", u"app/base/paths.cpp"_s, u"QDateTime::currentSecsSinceEpoch();"_s,
        u"app/base/clock.cpp"_s);
    row("today", u"ui/shell/a.cpp"_s, u"QDate::currentDate();"_s, u"app/base/clock.cpp"_s);
    row("system clock", u"app/pki/a.cpp"_s, u"std::chrono::system_clock::now();"_s,
        u"app/base/clock_unix.cpp"_s);
    row("time of C", u"app/pki/a.cpp"_s, u"std::time(nullptr);"_s, u"app/base/clock.cpp"_s);
    row("environment", u"app/pki/a.cpp"_s, u"qEnvironmentVariableIsSet(\"X\");"_s, u"app/base/paths.cpp"_s);
    row("environment of C", u"app/cli/a.cpp"_s, u"std::getenv(\"X\");"_s, u"app/cli/main_cli.cpp"_s);
    row("environment of Qt", u"ui/shell/a.cpp"_s, u"qgetenv(\"X\");"_s, u"app/main.cpp"_s);
    row("debug", u"app/pki/a.cpp"_s, u"qDebug() << 1;"_s, u"app/base/log.cpp"_s);
    row("output", u"app/base/a.cpp"_s, u"std::cout << 1;"_s, u"app/cli/a.cpp"_s);
    row("error output", u"app/base/a.cpp"_s, u"std::cerr << 1;"_s, u"app/base/log.cpp"_s);
    row("output of C", u"ui/shell/a.cpp"_s, u"std::fprintf(stderr, \"x\");"_s, u"app/cli/a.cpp"_s);
}

} // namespace

void TestHouseForbiddenCalls::forbiddenLineFails_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    addForbiddenEverywhere();
}

void TestHouseForbiddenCalls::forbiddenLineFails()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    const Violations found = violationsOf(file, line);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().file, file);
    QCOMPARE(found.first().line, 2);
    QCOMPARE(report(violationsOf(file, u"// "_s + line)), QString());
}

void TestHouseForbiddenCalls::sameLineAtHomePasses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("home");
    addForbiddenLibraries();
    addForbiddenSystemCalls();
}

void TestHouseForbiddenCalls::sameLineAtHomePasses()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QFETCH(QString, home);
    const Violations found = violationsOf(file, line);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().line, 2);
    QCOMPARE(report(violationsOf(home, line)), QString());
}

void TestHouseForbiddenCalls::lookalikePasses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::newRow("main loop") << u"app/main.cpp"_s << u"return app.exec();"_s;
    QTest::newRow("main loop of the console")
        << u"app/cli/main_cli.cpp"_s << u"return QCoreApplication::exec();"_s;
    QTest::newRow("locale") << u"app/base/a.cpp"_s << u"const QLocale locale = QLocale::system();"_s;
    QTest::newRow("own clock") << u"app/base/a.h"_s << u"static Clock system();"_s;
    QTest::newRow("pool") << u"app/base/a.cpp"_s << u"m_pool.waitForDone();"_s;
    QTest::newRow("text into memory") << u"app/base/a.cpp"_s << u"snprintf(buffer, size, \"x\");"_s;
    QTest::newRow("in a text") << u"app/base/a.cpp"_s << u"f(\"QEventLoop, qDebug()\");"_s;
    QTest::newRow("namespace in a source") << u"app/base/a.cpp"_s << u"using namespace Qt::StringLiterals;"_s;
    QTest::newRow("core class") << u"app/base/a.cpp"_s << u"#include <QWaitCondition>"_s;
    QTest::newRow("abstract model") << u"app/base/a.cpp"_s << u"#include <QAbstractItemModel>"_s;
    QTest::newRow("runnable") << u"app/base/a.cpp"_s << u"std::chrono::steady_clock::now();"_s;
    QTest::newRow("message box kind") << u"ui/shell/a.cpp"_s << u"box.setIcon(QMessageBox::Warning);"_s;
}

void TestHouseForbiddenCalls::lookalikePasses()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QCOMPARE(report(violationsOf(file, line)), QString());
}

void TestHouseForbiddenCalls::theHouseItself()
{
    VERIFY_HOUSE(checkForbiddenCalls);
}

QTEST_GUILESS_MAIN(TestHouseForbiddenCalls)
#include "tst_house_forbiddencalls.moc"
