// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/sealedstore.h"

#include "fakekeychain.h"

#include <QFile>
#include <QTest>

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::FakeKeychain;
using support::SealStage;

namespace {

const QString name = u"pushkeeper/0f8fad5b-d9cb-469f-a165-70867728950e/watch"_s;
const QByteArray shortSecret("short");
const QByteArray longSecret(5000, 'a');
const QByteArray otherShort("other");
const QByteArray otherLong(7000, 'b');

bool touch(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly);
}

/// Stores, or removes if there is no secret.
base::Result<> put(secrets::SecretStore &store, const QByteArray &secret)
{
    return secret.isEmpty() ? store.remove(name, {}) : store.write(name, secret, {});
}

QByteArray get(secrets::SecretStore &store)
{
    return store.read(name, {}).value().value_or(QByteArray());
}

} // namespace

class TestSealedStoreBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopLeavesTheOldOrTheNew_data();
    void stopLeavesTheOldOrTheNew();
    void leftoversGoAtTheNextWrite_data();
    void leftoversGoAtTheNextWrite();
    void keychainThatStaysLockedGathersNoFiles();
    void attemptsThatFailGatherNoFiles();
    void fileOfALaterVersionStaysUntilItIsReplaced();
    void readerSeesTheWriterWhoCameBetween();
    void folderThatCannotBeMadeLeavesTheOld();
    void nothingHappensWhenCancelled();
    void writersTakeTurns();
};

/// What a reader finds after the program was stopped: the keychain itself has done it or not.
void TestSealedStoreBreaks::stopLeavesTheOldOrTheNew_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<FakeKeychain::Fault>("fault");
    const std::pair<const char *, QByteArray> olds[] = {
        {"nothing", {}}, {"short", shortSecret}, {"long", longSecret}};
    const std::pair<const char *, QByteArray> news[] = {
        {"removed", {}}, {"short", otherShort}, {"long", otherLong}};
    for (const auto &[oldName, before] : olds) {
        for (const auto &[newName, after] : news) {
            QTest::addRow("%s to %s, keychain not reached", oldName, newName)
                << before << after << FakeKeychain::Fault::BeforeEffect;
            QTest::addRow("%s to %s, keychain changed", oldName, newName)
                << before << after << FakeKeychain::Fault::AfterEffect;
        }
    }
}

void TestSealedStoreBreaks::stopLeavesTheOldOrTheNew()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(FakeKeychain::Fault, fault);
    SealStage stage;
    QVERIFY(put(*stage.open(), before));
    stage.keychain.changeFault = fault;
    QVERIFY(!put(*stage.open(), after));
    stage.keychain.changeFault = FakeKeychain::Fault::None;
    QCOMPARE(get(*stage.open()), fault == FakeKeychain::Fault::BeforeEffect ? before : after);
    // And the next one works as if nothing had happened.
    QVERIFY(put(*stage.open(), longSecret));
    QCOMPARE(get(*stage.open()), longSecret);
    QCOMPARE(stage.files().size(), 1);
    QVERIFY(put(*stage.open(), {}));
    QVERIFY(stage.files().isEmpty());
}

void TestSealedStoreBreaks::leftoversGoAtTheNextWrite_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("a short one") << otherShort;
    QTest::newRow("a long one") << otherLong;
    QTest::newRow("removal") << QByteArray();
}

void TestSealedStoreBreaks::leftoversGoAtTheNextWrite()
{
    QFETCH(QByteArray, next);
    SealStage stage;
    QVERIFY(put(*stage.open(), longSecret));
    const QString path = stage.files().constFirst();
    const QString foreign = stage.folder + "/of-another"_L1;
    QVERIFY(touch(path + ".hAlFwR"_L1)); // as QSaveFile leaves it
    QVERIFY(touch(path.section(u'-', 0, -2) + "-00112233445566778899aabbccddeeff.sealed"_L1));
    QVERIFY(touch(foreign));
    QVERIFY(put(*stage.open(), next));
    QStringList left = stage.files();
    QVERIFY(left.removeOne(foreign));
    QCOMPARE(left.size(), next == otherLong ? 1 : 0);
    QVERIFY(!left.contains(path));
    QCOMPARE(get(*stage.open()), next);
}

void TestSealedStoreBreaks::keychainThatStaysLockedGathersNoFiles()
{
    SealStage stage;
    QVERIFY(put(*stage.open(), longSecret));
    const QStringList files = stage.files();
    stage.keychain.readFails = true;
    QCOMPARE(put(*stage.open(), otherLong).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(stage.files(), files);
}

void TestSealedStoreBreaks::attemptsThatFailGatherNoFiles()
{
    SealStage stage;
    QVERIFY(put(*stage.open(), longSecret));
    stage.keychain.changeFault = FakeKeychain::Fault::BeforeEffect;
    for (int attempt = 0; attempt < 4; ++attempt)
        QVERIFY(!put(*stage.open(), otherLong));
    QCOMPARE(stage.files().size(), 2); // what is read, and the latest attempt
    QCOMPARE(get(*stage.open()), longSecret);
}

void TestSealedStoreBreaks::fileOfALaterVersionStaysUntilItIsReplaced()
{
    SealStage stage;
    QVERIFY(put(*stage.open(), longSecret));
    const QString path = stage.files().constFirst();
    QByteArray envelope = stage.keychain.stored(name);
    envelope[9] = 2;
    QVERIFY(stage.keychain.memory.write(name, envelope, {}));
    stage.keychain.changeFault = FakeKeychain::Fault::BeforeEffect;
    QVERIFY(!put(*stage.open(), otherLong));
    QVERIFY(stage.files().contains(path));
    stage.keychain.changeFault = FakeKeychain::Fault::None;
    QVERIFY(put(*stage.open(), otherLong));
    QVERIFY(!stage.files().contains(path));
    QCOMPARE(get(*stage.open()), otherLong);
}

/// Another program rotates the secret after our look into the keychain and before our look at the file.
void TestSealedStoreBreaks::readerSeesTheWriterWhoCameBetween()
{
    SealStage stage;
    QVERIFY(put(*stage.open(), longSecret));
    const auto reader = stage.open();
    bool isWritten = false;
    stage.keychain.afterNextRead = [&] { isWritten = put(*stage.open(), otherLong).has_value(); };
    QCOMPARE(get(*reader), otherLong);
    QVERIFY(isWritten);
}

void TestSealedStoreBreaks::folderThatCannotBeMadeLeavesTheOld()
{
    SealStage stage;
    QVERIFY(put(*stage.open(), shortSecret));
    QVERIFY(touch(stage.folder)); // a file where the folder should be
    QCOMPARE(put(*stage.open(), longSecret).error().kind, ErrorKind::Disk);
    QCOMPARE(get(*stage.open()), shortSecret);
}

void TestSealedStoreBreaks::nothingHappensWhenCancelled()
{
    SealStage stage;
    QVERIFY(put(*stage.open(), longSecret));
    const QStringList files = stage.files();
    base::CancelToken cancelled;
    cancelled.cancel();
    const auto store = stage.open();
    QCOMPARE(store->read(name, cancelled).error().kind, ErrorKind::Cancelled);
    QCOMPARE(store->write(name, otherLong, cancelled).error().kind, ErrorKind::Cancelled);
    QCOMPARE(store->write(name, otherShort, cancelled).error().kind, ErrorKind::Cancelled);
    QCOMPARE(store->remove(name, cancelled).error().kind, ErrorKind::Cancelled);
    QCOMPARE(stage.files(), files);
    QCOMPARE(get(*store), longSecret);
}

void TestSealedStoreBreaks::writersTakeTurns()
{
    SealStage stage;
    const auto store = stage.open();
    std::mutex mutex;
    std::condition_variable changed;
    bool isInside = false;
    bool mayGoOn = false;
    stage.keychain.afterNextRead = [&] {
        std::unique_lock lock(mutex);
        isInside = true;
        changed.notify_all();
        changed.wait(lock, [&] { return mayGoOn; });
    };
    base::Result<> first;
    std::thread writer([&] { first = put(*store, longSecret); });
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return isInside; });
    }
    base::CancelToken tired;
    tired.cancel();
    const int before = stage.keychain.calls;
    const base::Result<> second = store->write(name, otherShort, tired);
    const base::Result<> third = store->remove(name, tired);
    const int after = stage.keychain.calls;
    {
        const std::lock_guard lock(mutex);
        mayGoOn = true;
    }
    changed.notify_all();
    writer.join();
    QVERIFY(first);
    QCOMPARE(second.error().kind, ErrorKind::Cancelled);
    QCOMPARE(third.error().kind, ErrorKind::Cancelled);
    QCOMPARE(after, before); // while the first writer was busy, nobody else came near the keychain
}

QTEST_GUILESS_MAIN(TestSealedStoreBreaks)
#include "tst_sealedstorebreaks.moc"
