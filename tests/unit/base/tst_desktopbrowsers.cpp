// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/browsers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace pushkeeper::base;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

/// An entry of a browser as most are; later lines win over earlier ones.
QByteArray browserEntry(const QByteArray &lines)
{
    return "[Desktop Entry]\nType=Application\nName=Fox\nExec=firefox %u\n"
           "MimeType=text/html;x-scheme-handler/http;x-scheme-handler/https;\n" +
           lines + '\n';
}

QStringList namesOf(const QList<Browser> &browsers)
{
    QStringList names;
    for (const Browser &browser : browsers)
        names += browser.name;
    return names;
}

} // namespace

/// Which browsers the desktop entries of a computer offer.
class TestDesktopBrowsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aBrowserIsFound();
    void commandsFollowTheRules_data();
    void commandsFollowTheRules();
    void aCommandMayNameItsEntry();
    void othersAreNotOffered_data();
    void othersAreNotOffered();
    void entriesAreReadByTheRules_data();
    void entriesAreReadByTheRules();
    void namesAreInTheLanguageOfTheUser_data();
    void namesAreInTheLanguageOfTheUser();
    void namesAreFitToBeShown();
    void privateSwitchesSeeBehindTheStarter_data();
    void privateSwitchesSeeBehindTheStarter();
    void foldersFollowEachOther();
    void theUsersEntryTakesThePlaceOfTheSystems_data();
    void theUsersEntryTakesThePlaceOfTheSystems();
    void aSubfolderIsPartOfTheName();
    void theSameCommandIsOfferedOnce();
    void aComputerWithoutEntriesHasNoBrowsers();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    bool add(const QString &file, const QByteArray &lines) const
    {
        return write(path(file), browserEntry(lines));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QByteArray, QByteArray> m_environment;
};

void TestDesktopBrowsers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    for (const char *name : {"PATH", "XDG_DATA_HOME", "XDG_DATA_DIRS"})
        m_environment.insert(name, qgetenv(name));
    for (const QString &name :
         {u"firefox"_s, u"chromium"_s, u"env"_s, u"flatpak"_s, u"my fox"_s, u"fox$1"_s}) {
        QVERIFY(write(path(u"bin/"_s + name), "#!/bin/sh\n"));
        QVERIFY(QFile::setPermissions(path(u"bin/"_s + name),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    qputenv("PATH", QFile::encodeName(path(u"bin"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(path(u"user"_s)));
    qputenv("XDG_DATA_DIRS", QFile::encodeName(path(u"first"_s) + u':' + path(u"second"_s)));
}

void TestDesktopBrowsers::cleanup()
{
    for (auto it = m_environment.cbegin(); it != m_environment.cend(); ++it) {
        if (it->isNull())
            qunsetenv(it.key().constData());
        else
            qputenv(it.key().constData(), *it);
    }
    QLocale::setDefault(QLocale::system());
    m_folder.reset();
}

void TestDesktopBrowsers::aBrowserIsFound()
{
    QVERIFY(add(u"first/applications/fox.desktop"_s, {}));
    const QList<Browser> expected{{u"Fox"_s, path(u"bin/firefox"_s), {}, {u"--private-window"_s}}};
    QCOMPARE(installedBrowsers(), expected);
}

void TestDesktopBrowsers::commandsFollowTheRules_data()
{
    QTest::addColumn<QByteArray>("exec");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QByteArray &exec, const QString &program, const QStringList &arguments) {
        QTest::newRow(exec.constData()) << exec << program << arguments;
    };
    row("firefox", u"firefox"_s, {});
    row("firefox  --new-tab   %U", u"firefox"_s, {u"--new-tab"_s});
    row("firefox %u --late", u"firefox"_s, {u"--late"_s});
    row("firefox %f %F %u %U %i %d %D %n %N %v %m", u"firefox"_s, {});
    row(R"("my fox" "two words" "" %u)", u"my fox"_s, {u"two words"_s, u""_s});
    row(R"(firefox "a\\"b\\`c\\$d\\\\e" %u)", u"firefox"_s, {uR"(a"b`c$d\e)"_s});
    row(R"(firefox "a\"b\$c" %u)", u"firefox"_s, {uR"(a"b$c)"_s});
    row(R"("fox\\$1" %u)", u"fox$1"_s, {});
    row(R"(firefox "C:\\\\a 'b' ~ *" %u)", u"firefox"_s, {uR"(C:\a 'b' ~ *)"_s});
    row(R"(firefox --profile-directory="Profile 2" %U)", u"firefox"_s, {u"--profile-directory=Profile 2"_s});
    row(R"(firefox\s--new-tab %u)", u"firefox"_s, {u"--new-tab"_s});
    row("firefox 100%% %u", u"firefox"_s, {u"100%"_s});
    row("firefox -caption %c %u", u"firefox"_s, {u"-caption"_s, u"Fox"_s});
    row("firefox @@u %u @@", u"firefox"_s, {u"@@u"_s, u"@@"_s});
}

void TestDesktopBrowsers::commandsFollowTheRules()
{
    QFETCH(QByteArray, exec);
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QVERIFY(add(u"user/applications/fox.desktop"_s, "Exec=" + exec));
    const QList<Browser> browsers = installedBrowsers();
    QCOMPARE(browsers.size(), 1);
    QCOMPARE(browsers.first().program, path(u"bin/"_s + program));
    QCOMPARE(browsers.first().arguments, arguments);
}

void TestDesktopBrowsers::aCommandMayNameItsEntry()
{
    QVERIFY(add(u"user/applications/fox.desktop"_s, "Exec=firefox --entry %k %u"));
    const QList<Browser> browsers = installedBrowsers();
    QCOMPARE(browsers.size(), 1);
    const QStringList expected{u"--entry"_s, path(u"user/applications/fox.desktop"_s)};
    QCOMPARE(browsers.first().arguments, expected);
}

void TestDesktopBrowsers::othersAreNotOffered_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("hidden") << QByteArray("Hidden=true");
    QTest::newRow("not for menus") << QByteArray("NoDisplay=true");
    QTest::newRow("what it tries is not there") << QByteArray("TryExec=nowhere");
    QTest::newRow("what it tries is not there, by path") << QByteArray("TryExec=/nowhere/firefox");
    QTest::newRow("program not there") << QByteArray("Exec=nowhere %u");
    QTest::newRow("opens http only") << QByteArray("MimeType=text/html;x-scheme-handler/http;");
    QTest::newRow("opens something like it") << QByteArray("MimeType=x-scheme-handler/https-foo;");
    QTest::newRow("opens nothing") << QByteArray("MimeType=");
    QTest::newRow("no application") << QByteArray("Type=Link");
    QTest::newRow("no name") << QByteArray("Name=");
    QTest::newRow("no command") << QByteArray("Exec=");
    QTest::newRow("nothing but a place for an address") << QByteArray("Exec=%u");
    QTest::newRow("open quote") << QByteArray("Exec=firefox \"%u");
    QTest::newRow("quote of a shell") << QByteArray("Exec=firefox 'a b' %u");
    QTest::newRow("escape of a shell") << QByteArray(R"(Exec=firefox a\\ b %u)");
    QTest::newRow("address inside a word") << QByteArray("Exec=firefox --open=%u");
    QTest::newRow("unknown code") << QByteArray("Exec=firefox %z %u");
    QTest::newRow("code without a letter") << QByteArray("Exec=firefox 100%");
}

void TestDesktopBrowsers::othersAreNotOffered()
{
    QFETCH(QByteArray, lines);
    QVERIFY(add(u"user/applications/other.desktop"_s, lines));
    QCOMPARE(installedBrowsers(), QList<Browser>());
    QVERIFY(add(u"user/applications/fox.desktop"_s, {}));
    QCOMPARE(installedBrowsers().size(), 1);
}

void TestDesktopBrowsers::entriesAreReadByTheRules_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("what it tries is there") << QByteArray("TryExec=chromium");
    QTest::newRow("plainly shown") << QByteArray("Hidden=false\nNoDisplay=false");
    QTest::newRow("comment") << QByteArray("#Hidden=true\n\n# NoDisplay=true");
    QTest::newRow("line without a value") << QByteArray("Hidden\n=true");
    QTest::newRow("spaces at the sign")
        << QByteArray("Exec=chromium\nExec = firefox %u\nName=Cat\nName\t=  Fox  ");
    QTest::newRow("other system's lines") << QByteArray("Exec=firefox %u\r\nName=Fox\r");
    QTest::newRow("another group") << QByteArray("[Desktop Action private]\nName=Private\nExec=chromium\n"
                                                 "Hidden=true");
    QTest::newRow("capitals are another key") << QByteArray("hidden=true\nEXEC=chromium");
}

void TestDesktopBrowsers::entriesAreReadByTheRules()
{
    QFETCH(QByteArray, lines);
    QVERIFY(add(u"user/applications/fox.desktop"_s, lines));
    const QList<Browser> expected{{u"Fox"_s, path(u"bin/firefox"_s), {}, {u"--private-window"_s}}};
    QCOMPARE(installedBrowsers(), expected);
}

void TestDesktopBrowsers::namesAreInTheLanguageOfTheUser_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("name");
    QTest::newRow("language") << u"de_DE"_s << u"Füchsin"_s;
    QTest::newRow("country") << u"de_AT"_s << u"Fuchs aus Österreich"_s;
    QTest::newRow("country only") << u"zh_TW"_s << u"狐狸"_s;
    QTest::newRow("another country") << u"zh_CN"_s << u"Fox"_s;
    QTest::newRow("none") << u"fr_FR"_s << u"Fox"_s;
    QTest::newRow("no language") << u"C"_s << u"Fox"_s;
}

void TestDesktopBrowsers::namesAreInTheLanguageOfTheUser()
{
    QFETCH(QString, locale);
    QFETCH(QString, name);
    const auto lines = u"Name[de_AT]=Fuchs aus Österreich\nName[de]=Füchsin\nName[zh_TW]=狐狸"_s;
    QVERIFY(add(u"user/applications/fox.desktop"_s, lines.toUtf8()));
    QLocale::setDefault(QLocale(locale));
    const QList<Browser> browsers = installedBrowsers();
    QCOMPARE(browsers.size(), 1);
    QCOMPARE(browsers.first().name, name);
}

void TestDesktopBrowsers::namesAreFitToBeShown()
{
    QVERIFY(add(u"user/applications/fox.desktop"_s, "Name=Fo\xE2\x80\xAEx\\nnew   line"));
    const QList<Browser> browsers = installedBrowsers();
    QCOMPARE(browsers.size(), 1);
    QCOMPARE(browsers.first().name, u"Fox new line"_s);
}

void TestDesktopBrowsers::privateSwitchesSeeBehindTheStarter_data()
{
    QTest::addColumn<QByteArray>("exec");
    QTest::addColumn<QStringList>("switches");
    QTest::newRow("snap") << QByteArray("env BAMF_DESKTOP_FILE_HINT=/a.desktop /snap/bin/firefox %u")
                          << QStringList{u"--private-window"_s};
    QTest::newRow("switches of env") << QByteArray("env -i A=b chromium %u") << QStringList{u"--incognito"_s};
    QTest::newRow("env alone") << QByteArray("env A=b") << QStringList();
    QTest::newRow("flatpak") << QByteArray("flatpak run --branch=stable --command=/app/bin/edge "
                                           "--file-forwarding com.microsoft.Edge @@u %U @@")
                             << QStringList{u"--inprivate"_s};
    QTest::newRow("flatpak of another") << QByteArray("flatpak run org.example.Web %U") << QStringList();
    QTest::newRow("an argument is no program") << QByteArray(R"("my fox" firefox %u)") << QStringList();
}

void TestDesktopBrowsers::privateSwitchesSeeBehindTheStarter()
{
    QFETCH(QByteArray, exec);
    QFETCH(QStringList, switches);
    QVERIFY(add(u"user/applications/fox.desktop"_s, "Exec=" + exec));
    const QList<Browser> browsers = installedBrowsers();
    QCOMPARE(browsers.size(), 1);
    QCOMPARE(browsers.first().privateArguments, switches);
}

void TestDesktopBrowsers::foldersFollowEachOther()
{
    QVERIFY(add(u"second/applications/a.desktop"_s, "Name=Second\nExec=firefox 1"));
    QVERIFY(add(u"first/applications/b.desktop"_s, "Name=First\nExec=firefox 2"));
    QVERIFY(add(u"user/applications/d.desktop"_s, "Name=User's later\nExec=firefox 3"));
    QVERIFY(add(u"user/applications/c.desktop"_s, "Name=User's\nExec=firefox 4"));
    const QStringList expected{u"User's"_s, u"User's later"_s, u"First"_s, u"Second"_s};
    QCOMPARE(namesOf(installedBrowsers()), expected);
}

void TestDesktopBrowsers::theUsersEntryTakesThePlaceOfTheSystems_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("another command") << QByteArray("Name=Mine\nExec=chromium") << QStringList{u"Mine"_s};
    QTest::newRow("deleted") << QByteArray("Hidden=true") << QStringList();
    QTest::newRow("kept out of menus") << QByteArray("NoDisplay=true") << QStringList();
    QTest::newRow("unusable") << QByteArray("Exec=") << QStringList();
}

void TestDesktopBrowsers::theUsersEntryTakesThePlaceOfTheSystems()
{
    QFETCH(QByteArray, lines);
    QFETCH(QStringList, names);
    QVERIFY(add(u"second/applications/fox.desktop"_s, {}));
    QCOMPARE(namesOf(installedBrowsers()), QStringList(u"Fox"_s));
    QVERIFY(add(u"user/applications/fox.desktop"_s, lines));
    QCOMPARE(namesOf(installedBrowsers()), names);
}

void TestDesktopBrowsers::aSubfolderIsPartOfTheName()
{
    QVERIFY(add(u"first/applications/kde/fox.desktop"_s, {}));
    QCOMPARE(namesOf(installedBrowsers()), QStringList(u"Fox"_s));
    QVERIFY(add(u"user/applications/fox.desktop"_s, "Hidden=true"));
    QCOMPARE(namesOf(installedBrowsers()), QStringList(u"Fox"_s));
    QVERIFY(add(u"user/applications/kde-fox.desktop"_s, "Hidden=true"));
    QCOMPARE(namesOf(installedBrowsers()), QStringList());
}

void TestDesktopBrowsers::theSameCommandIsOfferedOnce()
{
    QVERIFY(add(u"user/applications/a.desktop"_s, "Name=By name"));
    QVERIFY(add(u"user/applications/b.desktop"_s,
                "Name=By path\nExec=" + QFile::encodeName(path(u"bin/firefox"_s))));
    QVERIFY(add(u"user/applications/c.desktop"_s, "Name=Admin\nExec=firefox -P Admin %u"));
    QVERIFY(add(u"user/applications/d.desktop"_s, "Name=Another\nExec=chromium %u"));
    const QStringList expected{u"By name"_s, u"Admin"_s, u"Another"_s};
    QCOMPARE(namesOf(installedBrowsers()), expected);
}

void TestDesktopBrowsers::aComputerWithoutEntriesHasNoBrowsers()
{
    QCOMPARE(installedBrowsers(), QList<Browser>());
    QVERIFY(write(path(u"user/applications/fox.desktop.bak"_s), browserEntry({})));
    QCOMPARE(installedBrowsers(), QList<Browser>());
}

QTEST_GUILESS_MAIN(TestDesktopBrowsers)
#include "tst_desktopbrowsers.moc"
