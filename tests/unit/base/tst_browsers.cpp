// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/browsers.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace pushkeeper::base;
using namespace Qt::StringLiterals;

namespace {

constexpr auto executable = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// How a browser is started, and how it is asked for a private window.
class TestBrowsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void privateSwitchesGoByTheProgram_data();
    void privateSwitchesGoByTheProgram();
    void otherAddressesAreRefused_data();
    void otherAddressesAreRefused();
#ifdef Q_OS_UNIX
    void theAddressIsTheLastArgument_data();
    void theAddressIsTheLastArgument();
    void aPrivateWindowIsNeverAnOrdinaryOne();
    void aBrowserStaysAwayFromTheTerminal();
    void aProgramThatIsNotThereDoesNotStart();
#endif

private:
    QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }
    /// A browser that writes its arguments, one a line, to a file.
    Browser noting(const QStringList &arguments) const;
    /// False if it has not come to its end after a while.
    bool isDone() const;
    QStringList noted() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBrowsers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestBrowsers::privateSwitchesGoByTheProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("switches");
    const auto row = [](const QString &program, const QStringList &switches) {
        QTest::newRow(qPrintable(program)) << program << switches;
    };
    const QStringList incognito{u"--incognito"_s};
    for (const QString &program :
         {u"chromium"_s, u"/usr/bin/chromium-browser"_s, u"google-chrome"_s, u"google-chrome-beta"_s,
          u"brave"_s, u"brave-browser-stable"_s, u"vivaldi"_s, u"vivaldi-stable"_s, u"chrome"_s,
          u"C:/Programs/Google/chrome.exe"_s})
        row(program, incognito);
    for (const QString &program :
         {u"microsoft-edge"_s, u"/opt/microsoft-edge-stable"_s, u"MSEdge.EXE"_s, u"edge"_s})
        row(program, {u"--inprivate"_s});
    for (const QString &program : {u"firefox"_s, u"firefox-esr"_s, u"firefox.exe"_s, u"librewolf"_s})
        row(program, {u"--private-window"_s});
    for (const QString &program : {u"opera"_s, u"opera.exe"_s})
        row(program, {u"--private"_s});
    for (const QString &program :
         {u"epiphany"_s, u"operator"_s, u"firefoxy"_s, u"my-firefox"_s, u"firefox/start"_s, u""_s})
        row(program, {});
}

void TestBrowsers::privateSwitchesGoByTheProgram()
{
    QFETCH(QString, program);
    QFETCH(QStringList, switches);
    QCOMPARE(privateSwitches(program), switches);
}

Browser TestBrowsers::noting(const QStringList &arguments) const
{
    const QString script = path(u"noting browser"_s);
    const bool isWritten =
        write(script, "#!/bin/sh\nset -- \"$@\" ---\nprintf '%s\\n' \"$@\" >\"${0%/*}/noted\"\n"
                      "[ /proc/$$/fd/0 -ef /dev/null ] && [ /proc/$$/fd/1 -ef /dev/null ] &&\n"
                      "[ /proc/$$/fd/2 -ef /dev/null ] && : >\"${0%/*}/quiet\"\n"
                      ": >\"${0%/*}/done\"\n") &&
        QFile::setPermissions(script, executable);
    return {u"Noting"_s, isWritten ? script : QString(), arguments, {u"--private"_s, u"--window"_s}};
}

bool TestBrowsers::isDone() const
{
    return QTest::qWaitFor([this] { return QFileInfo::exists(path(u"done"_s)); }, 30'000);
}

QStringList TestBrowsers::noted() const
{
    QFile file(path(u"noted"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    return lines.mid(0, lines.indexOf(u"---"_s));
}

void TestBrowsers::otherAddressesAreRefused_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "about:blank",
          "ftp://localhost/", "http://example.com/", "http://192.168.0.1/", "http://localhost.example.com/",
          "http://[fe80::1]/", "http://127.0.0.1.example.com/", "http://127.0.0.1@example.com/", "https:",
          "https:///path", "https://example.com:99999/", "example.com", "--version", "mailto:a@localhost"})
        QTest::newRow(*address == '\0' ? "nothing" : address) << QString::fromLatin1(address);
}

void TestBrowsers::otherAddressesAreRefused()
{
    QFETCH(QString, address);
    // The same program opens the other addresses: theAddressIsTheLastArgument.
    QVERIFY(!openIn(noting({}), QUrl(address), false));
    QVERIFY(!openIn(noting({}), QUrl(address), true));
}

#ifdef Q_OS_UNIX
void TestBrowsers::theAddressIsTheLastArgument_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("privately");
    QTest::addColumn<QStringList>("expected");
    const QStringList plain{u"--profile"_s, u"two words; $HOME"_s, u""_s};
    const QStringList privately = plain + QStringList{u"--private"_s, u"--window"_s};
    QTest::newRow("ordinary") << u"https://example.com/a"_s << false
                              << plain + QStringList{u"https://example.com/a"_s};
    QTest::newRow("private") << u"https://example.com/a"_s << true
                             << privately + QStringList{u"https://example.com/a"_s};
    QTest::newRow("nothing for a shell") << u"https://example.com/?a=$(id)&b='c d'"_s << false
                                         << plain + QStringList{u"https://example.com/?a=$(id)&b='c%20d'"_s};
    QTest::newRow("capitals") << u"HTTPS://EXAMPLE.com"_s << false
                              << plain + QStringList{u"https://example.com"_s};
    for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s, u"127.8.9.10"_s, u"[::1]"_s}) {
        const QString address = u"http://"_s + host + u":8400/?code"_s;
        QTest::newRow(qPrintable(host)) << address << false << plain + QStringList{address};
    }
}

void TestBrowsers::theAddressIsTheLastArgument()
{
    QFETCH(QString, address);
    QFETCH(bool, privately);
    QFETCH(QStringList, expected);
    QVERIFY(openIn(noting({u"--profile"_s, u"two words; $HOME"_s, u""_s}), QUrl(address), privately));
    QVERIFY(isDone());
    QCOMPARE(noted(), expected);
}

void TestBrowsers::aPrivateWindowIsNeverAnOrdinaryOne()
{
    Browser browser = noting({});
    browser.privateArguments.clear();
    QVERIFY(!openIn(browser, QUrl(u"https://example.com/"_s), true));
    QVERIFY(openIn(browser, QUrl(u"https://example.com/"_s), false));
    QVERIFY(isDone());
}

void TestBrowsers::aBrowserStaysAwayFromTheTerminal()
{
#ifndef Q_OS_LINUX
    QSKIP("asks /proc where a program writes to");
#endif
    const Browser browser = noting({});
    QVERIFY(std::freopen(QFile::encodeName(browser.program).constData(), "r", stdin) != nullptr);
    QVERIFY(openIn(browser, QUrl(u"https://example.com/"_s), false));
    QVERIFY(isDone());
    QVERIFY(QFileInfo::exists(path(u"quiet"_s)));
}

void TestBrowsers::aProgramThatIsNotThereDoesNotStart()
{
    const Browser gone{u"Gone"_s, path(u"nowhere"_s), {}, {}};
    QVERIFY(!openIn(gone, QUrl(u"https://example.com/"_s), false));
}
#endif

QTEST_GUILESS_MAIN(TestBrowsers)
#include "tst_browsers.moc"
