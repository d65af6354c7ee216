// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace pushkeeper::base;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser |
                           QFile::WriteUser | QFile::ExeUser;

bool isPrivate(const QString &path)
{
    return QFileInfo(path).permissions() == ownerOnly;
}

} // namespace

class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void homeFollowsTheEnvironment();
    void homeHasOneNameForBothPrograms();
    void rootIsAbsoluteAndClean_data();
    void rootIsAbsoluteAndClean();
    void practiceIsInside();
    void tenantHasAFolder();
    void tenantThatIsNoGuidIsRefused_data();
    void tenantThatIsNoGuidIsRefused();
    void makesAFolder();
    void makesMissingParents();
    void keepsAnExistingFolder();
    void refusesAFile();
    void refusesBelowAFile();
#ifdef Q_OS_UNIX
    void newFoldersArePrivate();
    void closesAnExistingFolder();
    void refusesAFolderThatUsersShare();
    void newFilesArePrivate();
#endif

private:
    QString fresh(const QString &name)
    {
        return m_scratch.filePath(QString::number(++m_count) + name);
    }

    QTemporaryDir m_scratch;
    int m_count = 0;
};

void TestPaths::initTestCase()
{
    QVERIFY(m_scratch.isValid());
    QStandardPaths::setTestModeEnabled(true);
}

void TestPaths::cleanup()
{
    qunsetenv("PUSHKEEPER_HOME");
}

void TestPaths::homeFollowsTheEnvironment()
{
    qputenv("PUSHKEEPER_HOME", QFile::encodeName(m_scratch.filePath(u"chosen"_s)));
    QCOMPARE(DataHome::ofUser().root(), m_scratch.filePath(u"chosen"_s));
}

void TestPaths::homeHasOneNameForBothPrograms()
{
    const QString expected =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/pushkeeper"_L1;
    QCoreApplication::setApplicationName(u"pushkeeperctl"_s);
    QCOMPARE(DataHome::ofUser().root(), expected);
    qputenv("PUSHKEEPER_HOME", "");
    QCOMPARE(DataHome::ofUser().root(), expected);
}

void TestPaths::rootIsAbsoluteAndClean_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("relative") << u"some/home"_s;
    QTest::newRow("slash at the end") << u"some/home/"_s;
    QTest::newRow("dots") << u"./some/other/../home"_s;
}

void TestPaths::rootIsAbsoluteAndClean()
{
    QFETCH(QString, given);
    QCOMPARE(DataHome(given).root(), QDir::currentPath() + "/some/home"_L1);
}

void TestPaths::practiceIsInside()
{
    const DataHome home(m_scratch.path());
    QCOMPARE(home.practice().root(), m_scratch.path() + "/practice"_L1);
    const TenantId tenant(u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
    QVERIFY(home.practice().tenantFolder(tenant)->startsWith(m_scratch.path() + "/practice/tenants/"_L1));
}

void TestPaths::tenantHasAFolder()
{
    const DataHome home(m_scratch.path());
    const auto folder = home.tenantFolder(TenantId(u"0f8fad5b-d9cb-469f-a165-70867728950e"_s));
    QVERIFY(folder.has_value());
    QCOMPARE(*folder, m_scratch.path() + "/tenants/0f8fad5b-d9cb-469f-a165-70867728950e"_L1);
    const auto sameInCapitals = home.tenantFolder(TenantId(u"0F8FAD5B-D9CB-469F-A165-70867728950E"_s));
    QCOMPARE(*sameInCapitals, *folder);
}

void TestPaths::tenantThatIsNoGuidIsRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("up") << u"../../etc"_s;
    QTest::newRow("up, of the length of a GUID") << u"../../../../../../../../../../../etc"_s;
    QTest::newRow("absolute") << u"/etc"_s;
    QTest::newRow("domain") << u"contoso.onmicrosoft.com"_s;
    QTest::newRow("something behind") << u"0f8fad5b-d9cb-469f-a165-70867728950e/.."_s;
    QTest::newRow("NUL behind") << QString(u"0f8fad5b-d9cb-469f-a165-70867728950e"_s + QChar(u'\0'));
}

void TestPaths::tenantThatIsNoGuidIsRefused()
{
    QFETCH(QString, id);
    const auto folder = DataHome(m_scratch.path()).tenantFolder(TenantId(id));
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, ErrorKind::Internal);
}

void TestPaths::makesAFolder()
{
    const QString folder = fresh(u"new"_s);
    QVERIFY(ensurePrivateFolder(folder).has_value());
    QVERIFY(QFileInfo(folder).isDir());
}

void TestPaths::makesMissingParents()
{
    const QString folder = fresh(u"parent"_s) + "/of/it/"_L1;
    QVERIFY(ensurePrivateFolder(folder).has_value());
    QVERIFY(QFileInfo(folder).isDir());
}

void TestPaths::keepsAnExistingFolder()
{
    const QString folder = fresh(u"kept"_s);
    QVERIFY(ensurePrivateFolder(folder).has_value());
    QFile file(folder + "/record"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(ensurePrivateFolder(folder).has_value());
    QVERIFY(file.exists());
}

void TestPaths::refusesAFile()
{
    QFile file(fresh(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Result<> result = ensurePrivateFolder(file.fileName());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Disk);
    QCOMPARE(result.error().subject, file.fileName());
}

void TestPaths::refusesBelowAFile()
{
    QFile file(fresh(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Result<> result = ensurePrivateFolder(file.fileName() + "/below"_L1);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Disk);
    QVERIFY(!result.error().detail.isEmpty());
}

#ifdef Q_OS_UNIX
void TestPaths::newFoldersArePrivate()
{
    const QString parent = fresh(u"private"_s);
    QVERIFY(ensurePrivateFolder(parent + "/below"_L1).has_value());
    QVERIFY(isPrivate(parent));
    QVERIFY(isPrivate(parent + "/below"_L1));
}

void TestPaths::closesAnExistingFolder()
{
    const QString folder = fresh(u"open"_s);
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(QFile::setPermissions(folder, ownerOnly | QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther));
    QVERIFY(!isPrivate(folder));
    QVERIFY(ensurePrivateFolder(folder).has_value());
    QVERIFY(isPrivate(folder));
}

void TestPaths::refusesAFolderThatUsersShare()
{
    const QString folder = fresh(u"shared"_s);
    constexpr mode_t likeTmp = S_ISVTX | S_IRWXU | S_IRWXG | S_IRWXO;
    QVERIFY(QDir().mkdir(folder));
    QCOMPARE(::chmod(QFile::encodeName(folder).constData(), likeTmp), 0);
    const QFile::Permissions before = QFileInfo(folder).permissions();
    const Result<> result = ensurePrivateFolder(folder);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Disk);
    QCOMPARE(QFileInfo(folder).permissions(), before);
}

void TestPaths::newFilesArePrivate()
{
    restrictNewFiles();
    QFile file(fresh(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.permissions(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
}
#endif

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
