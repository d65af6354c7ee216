// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/migrations.h"
#include "storage/tenantstore.h"
#include "storagekit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace pushkeeper;
using namespace pushkeeper::storage;
using namespace pushkeeper::storagekit;
using namespace Qt::StringLiterals;

/// Opening where all is well, or where nothing may be touched.
class TestDatabaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesFolderAndFile();
    void keepsWhatIsThere();
    void refusesAFolderThatIsAFile();
    void refusesANewerVersionUntouched();
    void finishesACreationThatWasCutOff();
    void oneOpensAfterTheOther();
#ifdef Q_OS_UNIX
    void filesArePrivate();
    void closesAnOpenFile();
    void readOnlyFolderIsRefused();
#endif
};

void TestDatabaseFile::makesFolderAndFile()
{
    const QTemporaryDir dir;
    const support::FakeClock clock(firstMoment());
    const QString folder = dir.filePath(u"deep/home"_s);
    const auto database = must(Database::open(folder, clock));
    QCOMPARE(database->damagedFile(), QString());
    QVERIFY(QFileInfo::exists(folder + "/pushkeeper.sqlite"_L1));
    QCOMPARE(sqlValue(folder + "/pushkeeper.sqlite"_L1, u"PRAGMA user_version"_s).toInt(), latestVersion());
    QCOMPARE(sqlValue(folder + "/pushkeeper.sqlite"_L1, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
}

void TestDatabaseFile::keepsWhatIsThere()
{
    Home home;
    home.reopen();
    QCOMPARE(home.database->damagedFile(), QString());
    QCOMPARE(must(TenantStore(*home.database).all()).size(), 2);
}

void TestDatabaseFile::refusesAFolderThatIsAFile()
{
    const QTemporaryDir dir;
    const support::FakeClock clock(firstMoment());
    writeBytes(dir.filePath(u"file"_s), "not a folder");
    const auto refused = Database::open(dir.filePath(u"file"_s), clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, base::ErrorKind::Disk);
}

void TestDatabaseFile::refusesANewerVersionUntouched()
{
    Home home;
    home.database.reset();
    runSql(home.path(), u"PRAGMA user_version = %1"_s.arg(latestVersion() + 1));
    const QByteArray before = bytesOf(home.path());
    const auto refused = Database::open(home.folder(), home.clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, base::ErrorKind::Database);
    QVERIFY(refused.error().detail.contains("newer version"_L1));
    QCOMPARE(bytesOf(home.path()), before);
    QCOMPARE(QDir(home.folder()).entryList({u"*.damaged-*"_s}), QStringList());
}

void TestDatabaseFile::finishesACreationThatWasCutOff()
{
    const QTemporaryDir dir;
    const support::FakeClock clock(firstMoment());
    writeBytes(dir.filePath(u"pushkeeper.sqlite.new"_s), QByteArray(5000, 'x'));
    writeBytes(dir.filePath(u"pushkeeper.sqlite.new-journal"_s), QByteArray(5000, 'y'));
    const auto database = must(Database::open(dir.path(), clock));
    QCOMPARE(database->damagedFile(), QString());
    QCOMPARE(QDir(dir.path()).entryList({u"*.new*"_s}), QStringList());
}

void TestDatabaseFile::oneOpensAfterTheOther()
{
    const QTemporaryDir dir;
    const support::FakeClock clock(firstMoment());
    writeBytes(dir.filePath(u"pushkeeper.sqlite"_s), "damaged");
    std::array<std::future<QString>, 4> openings;
    for (auto &opening : openings) {
        opening = std::async(std::launch::async, [&dir, &clock] {
            const auto database = Database::open(dir.path(), clock);
            if (!database)
                return database.error().detail;
            const auto saved = TenantStore(**database).save(profileOf(contoso()));
            return saved ? (*database)->damagedFile() : saved.error().detail;
        });
    }
    QStringList aside;
    for (auto &opening : openings)
        aside += opening.get();
    // One found the damage; the others found its fresh database.
    aside.removeAll(QString());
    QCOMPARE(aside.size(), 1);
    QCOMPARE(bytesOf(aside.first()), QByteArray("damaged"));
}

#ifdef Q_OS_UNIX
namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

} // namespace

void TestDatabaseFile::filesArePrivate()
{
    const mode_t mask = ::umask(0);
    const Home home; // open, and it has written
    ::umask(mask);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QFileInfo file(home.path() + suffix);
        QVERIFY2(file.exists(), qPrintable(suffix));
        QCOMPARE(file.permissions(), ownerOnly);
    }
    const auto folder = QFileInfo(home.folder()).permissions();
    QCOMPARE(folder & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
}

void TestDatabaseFile::closesAnOpenFile()
{
    Home home;
    home.database.reset();
    QVERIFY(QFile::setPermissions(home.path(), ownerOnly | QFile::ReadGroup | QFile::ReadOther));
    home.reopen();
    QVERIFY(TenantStore(*home.database).save(profileOf(contoso())));
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QCOMPARE(QFileInfo(home.path() + suffix).permissions(), ownerOnly);
}

void TestDatabaseFile::readOnlyFolderIsRefused()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may write everywhere");
    Home home;
    home.database.reset();
    const QByteArray before = bytesOf(home.path());
    QVERIFY(QFile::setPermissions(home.folder(), QFile::ReadOwner | QFile::ExeOwner));
    const auto refused = Database::open(home.folder(), home.clock);
    QVERIFY(QFile::setPermissions(home.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, base::ErrorKind::Disk);
    QCOMPARE(bytesOf(home.path()), before);
}
#endif

STORAGE_TEST_MAIN(TestDatabaseFile)
#include "tst_databasefile.moc"
