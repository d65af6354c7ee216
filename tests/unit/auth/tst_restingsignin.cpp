// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/restingsignin.h"

#include "auth/readonly.h"
#include "comestrue.h"
#include "facts/permission.h"
#include "patientclock.h"
#include "refresherwords.h"
#include "support/fakeclock.h"
#include "support/notingstore.h"
#include "support/runonworker.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using auth::RestingPlace;
using auth::RestingSignIn;
using base::ErrorKind;

namespace {

const QString name = u"pushkeeper/0f8fad5b-d9cb-469f-a165-70867728950e/watch"_s;
const QString client = u"11111111-2222-3333-4444-55555555aaaa"_s;
const RestingSignIn ada{.refresh = "refresh-1", .user = u"adà@contoso.com"_s};

QDateTime start()
{
    return {{2026, 11, 24}, {12, 0}, Qt::UTC};
}

/// The age of a lock goes by the clock of the file system.
bool makeOld(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) &&
           file.setFileTime(file.fileTime(QFileDevice::FileModificationTime).addSecs(-3600),
                            QFileDevice::FileModificationTime);
}

struct Stage
{
    support::NotingStore store;
    QTemporaryDir scratch;
    const QString lockFile = scratch.filePath(u"tenant/token.lock"_s);
    support::FakeClock clock{start()};
    base::CancelToken token;

    RestingPlace place(const QString &clientId = client) { return {store, clock, name, clientId, lockFile}; }
};

} // namespace

/// What rests between two runs, and the lock that lets one program at a time refresh it.
class RestingSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatReadsMayRest_data();
    void onlyWhatReadsMayRest();
    void everyPermissionOfOursIsJudgedRightly();
    void readsBackWhatWasSaved();
    void nothingRestsAtFirst();
    void aLaterSignInTakesThePlace();
    void clearLeavesNothing();
    void lastsAsLongAsTheStore();
    void theSignInOfAnotherRegistrationIsNone();
    void whatCannotBeReadIsNone_data();
    void whatCannotBeReadIsNone();
    void errorsOfTheStoreAreTold();
    void theLockIsForOneAtATime();
    void cancelEndsTheWaitForTheLock();
    void nobodyWaitsForTheLockForEver();
    void theLockOfADeadProgramIsTakenOver();
    void aDamagedLockIsTakenOverLater();
    void anOldLockIsNotTakenFromALivingProgram();
    void withoutAFolderThereIsNoLock_data();
    void withoutAFolderThereIsNoLock();
};

void RestingSignInTest::onlyWhatReadsMayRest_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<bool>("mayRest");
    const QString reads = u"DeviceManagementManagedDevices.Read.All"_s;
    const auto row = [](const char *what, const QStringList &scopes, bool mayRest) {
        QTest::newRow(what) << scopes << mayRest;
    };
    row("devices", {reads}, true);
    row("in another case", {reads.toLower()}, true);
    row("all that a sign-in carries",
        {u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s, u"User.Read"_s, reads}, true);
    row("nothing", {}, false);
    row("writes", {u"DeviceManagementServiceConfig.ReadWrite.All"_s}, false);
    row("writes besides", {reads, u"DeviceManagementServiceConfig.ReadWrite.All"_s}, false);
    row("writes, in another case", {reads, u"devicemanagementserviceconfig.readwrite.all"_s}, false);
    row("acts on devices", {reads, u"DeviceManagementManagedDevices.PrivilegedOperations.All"_s}, false);
    row("sends mail", {reads, u"Mail.Send"_s}, false);
    row("writes the user", {u"User.ReadWrite"_s}, false);
    row("acts as the user", {u"Directory.AccessAsUser.All"_s}, false);
    row("whatever was consented", {u".default"_s}, false);
    row("no name", {reads, QString()}, false);
    row("reads a part", {u"Policy.Read.PermissionGrant"_s}, true);
    row("looks like reading", {u"Files.ReadAndWrite.All"_s}, false);
    row("reads in the wrong place", {u"Files.Write.Read"_s}, false);
    row("one word", {u"Read"_s}, false);
}

void RestingSignInTest::onlyWhatReadsMayRest()
{
    QFETCH(QStringList, scopes);
    QFETCH(bool, mayRest);
    QCOMPARE(auth::areReadOnly(scopes), mayRest);
}

void RestingSignInTest::everyPermissionOfOursIsJudgedRightly()
{
    const auto permissions = facts::permissions();
    QVERIFY(!permissions.isEmpty());
    for (const facts::Permission &permission : permissions)
        QVERIFY2(auth::areReadOnly({permission.name}) == permission.isReadOnly, qPrintable(permission.name));
}

void RestingSignInTest::readsBackWhatWasSaved()
{
    Stage stage;
    QVERIFY(stage.place().save(ada, stage.token).has_value());
    const auto resting = stage.place(client.toUpper()).read(stage.token);
    QVERIFY(resting.has_value());
    QCOMPARE(*resting, std::optional(ada));
}

void RestingSignInTest::nothingRestsAtFirst()
{
    Stage stage;
    const auto resting = stage.place().read(stage.token);
    QVERIFY(resting.has_value());
    QVERIFY(!resting->has_value());
}

void RestingSignInTest::aLaterSignInTakesThePlace()
{
    Stage stage;
    const RestingSignIn later{.refresh = "refresh-2", .user = u"eve@contoso.com"_s};
    QVERIFY(stage.place().save(ada, stage.token).has_value());
    QVERIFY(stage.place().save(later, stage.token).has_value());
    QCOMPARE(*stage.place().read(stage.token), std::optional(later));
}

void RestingSignInTest::clearLeavesNothing()
{
    Stage stage;
    QVERIFY(stage.place().save(ada, stage.token).has_value());
    QVERIFY(stage.place().clear(stage.token).has_value());
    QCOMPARE(stage.store.stored(name), QByteArray());
    QVERIFY(stage.place().clear(stage.token).has_value());
}

void RestingSignInTest::lastsAsLongAsTheStore()
{
    Stage stage;
    QVERIFY(stage.place().isKept());
    secrets::MemoryStore memory;
    QVERIFY(!RestingPlace(memory, stage.clock, name, client, stage.lockFile).isKept());
}

void RestingSignInTest::theSignInOfAnotherRegistrationIsNone()
{
    Stage stage;
    QVERIFY(stage.place(u"99999999-2222-3333-4444-55555555aaaa"_s).save(ada, stage.token).has_value());
    const auto resting = stage.place().read(stage.token);
    QVERIFY(resting.has_value());
    QVERIFY(!resting->has_value());
}

void RestingSignInTest::whatCannotBeReadIsNone_data()
{
    QTest::addColumn<QByteArray>("stored");
    const QByteArray us = client.toLatin1();
    QTest::newRow("no JSON") << QByteArray("refresh-1");
    QTest::newRow("cut") << R"({"client":")" + us + R"(","refresh":"refr)";
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no token") << R"({"client":")" + us + "\"}";
    QTest::newRow("an empty token") << R"({"client":")" + us + R"(","refresh":""})";
    QTest::newRow("a number") << R"({"client":")" + us + R"(","refresh":7})";
    QTest::newRow("of nobody") << QByteArray(R"({"refresh":"refresh-1"})");
    QTest::newRow("bytes") << QByteArray("\0\xff\x01", 3);
}

void RestingSignInTest::whatCannotBeReadIsNone()
{
    QFETCH(QByteArray, stored);
    Stage stage;
    stage.store.plant(name, stored);
    const auto resting = stage.place().read(stage.token);
    QVERIFY(resting.has_value());
    QVERIFY(!resting->has_value());
}

void RestingSignInTest::errorsOfTheStoreAreTold()
{
    Stage stage;
    QVERIFY(stage.place().save(ada, stage.token).has_value());
    stage.store.failReads(ErrorKind::KeychainLocked);
    stage.store.failChanges(ErrorKind::KeychainRefused);
    const auto resting = stage.place().read(stage.token);
    QVERIFY(!resting.has_value());
    QCOMPARE(resting.error().kind, ErrorKind::KeychainLocked);
    const auto saved = stage.place().save(ada, stage.token);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().kind, ErrorKind::KeychainRefused);
    const auto cleared = stage.place().clear(stage.token);
    QVERIFY(!cleared.has_value());
    QCOMPARE(cleared.error().kind, ErrorKind::KeychainRefused);
}

void RestingSignInTest::theLockIsForOneAtATime()
{
    Stage stage;
    auto first = stage.place().lock(stage.token);
    QVERIFY(first.has_value());
    auth::PatientClock clock(start());
    RestingPlace second(stage.store, clock, name, client, stage.lockFile);
    const auto worker = support::startOnWorker([&] { return second.lock(stage.token).has_value(); });
    QVERIFY(auth::comesTrue([&] { return clock.waits() > 1; })); // it looked again, and waits again
    QVERIFY(!worker->isFinished());
    first->reset();
    QVERIFY(worker->take());
    QVERIFY(stage.place().lock(stage.token).has_value());
}

void RestingSignInTest::cancelEndsTheWaitForTheLock()
{
    Stage stage;
    const auto first = stage.place().lock(stage.token);
    QVERIFY(first.has_value());
    auth::PatientClock clock(start());
    RestingPlace second(stage.store, clock, name, client, stage.lockFile);
    base::CancelToken cancel;
    const auto worker = support::startOnWorker([&] { return second.lock(cancel); });
    QVERIFY(auth::comesTrue([&] { return clock.waits() > 0; }));
    cancel.cancel();
    const auto lock = worker->take();
    QVERIFY(!lock.has_value());
    QCOMPARE(lock.error().kind, ErrorKind::Cancelled);
}

void RestingSignInTest::nobodyWaitsForTheLockForEver()
{
    Stage stage;
    const auto first = stage.place().lock(stage.token);
    QVERIFY(first.has_value());
    const auto second = stage.place().lock(stage.token);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().kind, ErrorKind::Timeout);
    QCOMPARE(stage.clock.now(), start().addSecs(60));
}

void RestingSignInTest::theLockOfADeadProgramIsTakenOver()
{
    Stage stage;
    QProcess other;
    other.start(QStringLiteral(PUSHKEEPER_TOKEN_REFRESHER), {u"lock"_s, stage.lockFile});
    QVERIFY2(other.waitForStarted(), qPrintable(other.errorString()));
    QVERIFY(auth::comesTrue([&] { return other.canReadLine(); }));
    QCOMPARE(other.readLine().trimmed(), QByteArray(auth::saysLocked));
    const auto early = stage.place().lock(stage.token);
    QVERIFY(!early.has_value());
    QCOMPARE(early.error().kind, ErrorKind::Timeout);
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(QFile::exists(stage.lockFile));
    QVERIFY(stage.place().lock(stage.token).has_value());
}

/// As a computer leaves it that lost its power.
void RestingSignInTest::aDamagedLockIsTakenOverLater()
{
    Stage stage;
    QVERIFY(stage.place().lock(stage.token).has_value()); // makes the folder
    QFile file(stage.lockFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    // Perhaps another program is just about to write its name into it.
    const auto early = stage.place().lock(stage.token);
    QVERIFY(!early.has_value());
    QCOMPARE(early.error().kind, ErrorKind::Timeout);
    QVERIFY(makeOld(stage.lockFile));
    QVERIFY(stage.place().lock(stage.token).has_value());
}

void RestingSignInTest::anOldLockIsNotTakenFromALivingProgram()
{
    Stage stage;
    const auto first = stage.place().lock(stage.token);
    QVERIFY(first.has_value());
    QVERIFY(makeOld(stage.lockFile));
    const auto second = stage.place().lock(stage.token);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().kind, ErrorKind::Timeout);
}

void RestingSignInTest::withoutAFolderThereIsNoLock_data()
{
    QTest::addColumn<QString>("lockFile");
    QTest::newRow("a file in the place of the folder") << u"file/token.lock"_s;
    QTest::newRow("a name that no file can have") << u"tenant/"_s + QString(300, u'x');
}

void RestingSignInTest::withoutAFolderThereIsNoLock()
{
    QFETCH(QString, lockFile);
    Stage stage;
    QFile file(stage.scratch.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    RestingPlace place(stage.store, stage.clock, name, client, stage.scratch.filePath(lockFile));
    const auto lock = place.lock(stage.token);
    QVERIFY(!lock.has_value());
    QCOMPARE(lock.error().kind, ErrorKind::Disk);
    QVERIFY(stage.clock.waits().isEmpty());
}

QTEST_GUILESS_MAIN(RestingSignInTest)
#include "tst_restingsignin.moc"
