// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ids.h"
#include "secrets/keychainstore.h"
#include "secrets/openkeychain.h"
#include "secrets/sealedstore.h"
#include "support/runonworker.h"

#include "beginnings.h"
#include "support/keyring.h"

#include <QByteArrayList>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::runOnWorker;

namespace {

const QString one =
    secrets::secretName(base::TenantId(u"0f8fad5b-d9cb-469f-a165-70867728950e"_s), u"watch"_s);
const QString two =
    secrets::secretName(base::TenantId(u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s), u"watch"_s);
constexpr QLatin1String childOption("--use-and-leave");
const QByteArray loggedSecret = QByteArray("hunter2-hunter2-") + QByteArray(2000, 'h');
const QByteArray loggedShort("swordfish-swordfish");

/// The bytes as libsecret hands them on.
QList<QByteArray> stored(const QByteArray &secret)
{
    return {secret.toBase64()};
}

} // namespace

class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void readsBackWhatWasWritten_data();
    void readsBackWhatWasWritten();
    void nothingWasStored();
    void laterSecretTakesThePlace();
    void removeLeavesNothing();
    void removesWhatIsNotThere();
    void emptySecretIsRefused();
    void tenantsAreSideBySide();
    void longSecretRestsInAFile();
    void manyWorkersAtOnce();
    void lockedKeyringIsNoEmptyKeyring();
    void lockedKeyringKeepsItsEntries();
    void lockedKeyringGathersNoFiles();
    void nothingHappensWhenCancelled();
    void cancelledWhileTheKeyringIsBusy();
    void whatNobodyWaitsForIsNotDone();
    void theProgramsOwnKeychainIsThisOne();
    void logTellsNoSecret();

private:
    base::Result<std::optional<QByteArray>> read(const QString &name)
    {
        return runOnWorker([&] { return m_store.read(name, m_token); });
    }
    base::Result<> write(const QString &name, const QByteArray &secret)
    {
        return runOnWorker([&] { return m_store.write(name, secret, m_token); });
    }
    base::Result<> remove(const QString &name)
    {
        return runOnWorker([&] { return m_store.remove(name, m_token); });
    }

    std::unique_ptr<support::Keyring> m_keyring;
    secrets::KeychainStore m_store;
    const base::CancelToken m_token;
};

void TestKeychainStore::initTestCase()
{
    if (const QString lack = support::keyringLack({u"open"_s}); !lack.isEmpty())
        QSKIP(qPrintable(lack));
    m_keyring = std::make_unique<support::Keyring>();
    QCOMPARE(m_keyring->count(), 0);
}

void TestKeychainStore::cleanup()
{
    if (!m_keyring)
        return;
    QVERIFY(m_keyring->resume());
    QVERIFY(m_keyring->unlock());
    for (const QString &name : {one, two})
        QVERIFY(remove(name));
    QCOMPARE(m_keyring->count(), 0);
}

void TestKeychainStore::readsBackWhatWasWritten_data()
{
    QTest::addColumn<QByteArray>("secret");
    QByteArray everyByte;
    for (int i = 0; i < 256; ++i)
        everyByte += char(i);
    QTest::newRow("text") << QByteArray("a refresh token");
    QTest::newRow("one zero byte") << QByteArray("\0", 1);
    QTest::newRow("zero bytes around") << QByteArray("\0a\0b\0", 5);
    QTest::newRow("every byte") << everyByte;
    QTest::newRow("the longest in the clear") << QByteArray(secrets::longestPlainSecret, 'x');
}

void TestKeychainStore::readsBackWhatWasWritten()
{
    QFETCH(QByteArray, secret);
    QVERIFY(write(one, secret));
    QCOMPARE(read(one).value(), secret);
    QCOMPARE(m_keyring->secretsOf(one), stored(secret));
}

void TestKeychainStore::nothingWasStored()
{
    QCOMPARE(read(one).value(), std::nullopt);
    QVERIFY(write(two, "another"));
    QCOMPARE(read(one).value(), std::nullopt);
}

void TestKeychainStore::laterSecretTakesThePlace()
{
    const QByteArrayList secrets{"first", "second, longer", "3"};
    for (const QByteArray &secret : secrets) {
        QVERIFY(write(one, secret));
        QCOMPARE(read(one).value(), secret);
        QCOMPARE(m_keyring->secretsOf(one), stored(secret));
    }
}

void TestKeychainStore::removeLeavesNothing()
{
    QVERIFY(write(one, "secret"));
    QCOMPARE(m_keyring->secretsOf(one).size(), 1);
    QVERIFY(remove(one));
    QVERIFY(m_keyring->secretsOf(one).isEmpty());
    QCOMPARE(m_keyring->count(), 0);
    QCOMPARE(read(one).value(), std::nullopt);
}

void TestKeychainStore::removesWhatIsNotThere()
{
    QVERIFY(write(two, "stays"));
    QVERIFY(remove(one));
    QCOMPARE(read(two).value(), QByteArray("stays"));
}

void TestKeychainStore::emptySecretIsRefused()
{
    QVERIFY(write(one, "secret"));
    QCOMPARE(write(one, {}).error().kind, ErrorKind::Internal);
    QCOMPARE(read(one).value(), QByteArray("secret"));
}

void TestKeychainStore::tenantsAreSideBySide()
{
    QVERIFY(write(one, "first"));
    QVERIFY(write(two, "second"));
    QCOMPARE(read(one).value(), QByteArray("first"));
    QCOMPARE(m_keyring->count(), 2);
    QVERIFY(remove(one));
    QVERIFY(m_keyring->secretsOf(one).isEmpty());
    QCOMPARE(read(two).value(), QByteArray("second"));
}

void TestKeychainStore::longSecretRestsInAFile()
{
    const QTemporaryDir scratch;
    secrets::SealedStore store(secrets::openKeychain(), scratch.path());
    const QByteArray secret = QByteArray("\0hunter2", 8).repeated(1280);
    QCOMPARE(secret.size(), 10 * 1024);
    QVERIFY(runOnWorker([&] { return store.write(one, secret, m_token); }));
    QCOMPARE(runOnWorker([&] { return store.read(one, m_token); }).value(), secret);
    QCOMPARE(m_keyring->secretsOf(one).size(), 1);
    QVERIFY(m_keyring->secretsOf(one).constFirst().size() < 100);
    QCOMPARE(QDir(scratch.path()).entryList(QDir::Files).size(), 1);
    QVERIFY(runOnWorker([&] { return store.remove(one, m_token); }));
    QVERIFY(m_keyring->secretsOf(one).isEmpty());
    QVERIFY(QDir(scratch.path()).isEmpty());
}

void TestKeychainStore::manyWorkersAtOnce()
{
    constexpr int workers = 8;
    std::vector<std::unique_ptr<support::OnWorker<QByteArray>>> running;
    running.reserve(workers);
    for (int i = 0; i < workers; ++i) {
        running.push_back(support::startOnWorker([this, i] {
            const QString name = one + QString::number(i);
            const QByteArray secret = "secret of " + QByteArray::number(i);
            QByteArray found;
            if (m_store.write(name, secret, m_token))
                found = m_store.read(name, m_token).value_or(std::nullopt).value_or(QByteArray());
            return m_store.remove(name, m_token) ? found : QByteArray();
        }));
    }
    for (int i = 0; i < workers; ++i)
        QCOMPARE(running.at(size_t(i))->take(), "secret of " + QByteArray::number(i));
    QCOMPARE(m_keyring->count(), 0);
}

void TestKeychainStore::lockedKeyringIsNoEmptyKeyring()
{
    QVERIFY(write(one, "hunter2"));
    QVERIFY(m_keyring->lock());
    QCOMPARE(read(one).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(read(two).error().kind, ErrorKind::KeychainLocked); // who knows
    QVERIFY(m_keyring->unlock());
    QCOMPARE(read(one).value(), QByteArray("hunter2"));
    QCOMPARE(read(two).value(), std::nullopt);
}

void TestKeychainStore::lockedKeyringKeepsItsEntries()
{
    QVERIFY(write(one, "hunter2"));
    QVERIFY(m_keyring->lock());
    const base::Error written = write(one, "swordfish").error();
    QCOMPARE(written.kind, ErrorKind::KeychainLocked);
    QVERIFY(written.detail.contains(one));
    QVERIFY(!written.detail.contains(u"swordfish"_s));
    QCOMPARE(remove(one).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(remove(two).error().kind, ErrorKind::KeychainLocked);
    QVERIFY(m_keyring->unlock());
    QCOMPARE(m_keyring->secretsOf(one), stored("hunter2"));
}

void TestKeychainStore::lockedKeyringGathersNoFiles()
{
    const QTemporaryDir scratch;
    secrets::SealedStore store(secrets::openKeychain(), scratch.path());
    QVERIFY(m_keyring->lock());
    const QByteArray secret(5000, 'x');
    QCOMPARE(runOnWorker([&] { return store.write(one, secret, m_token); }).error().kind,
             ErrorKind::KeychainLocked);
    QVERIFY(QDir(scratch.path()).isEmpty());
}

void TestKeychainStore::nothingHappensWhenCancelled()
{
    QVERIFY(write(one, "hunter2"));
    base::CancelToken cancelled;
    cancelled.cancel();
    QCOMPARE(runOnWorker([&] { return m_store.read(one, cancelled); }).error().kind, ErrorKind::Cancelled);
    QCOMPARE(runOnWorker([&] { return m_store.write(one, "other", cancelled); }).error().kind,
             ErrorKind::Cancelled);
    QCOMPARE(runOnWorker([&] { return m_store.remove(one, cancelled); }).error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_keyring->secretsOf(one), stored("hunter2"));
}

void TestKeychainStore::cancelledWhileTheKeyringIsBusy()
{
    secrets::KeychainStore patient{std::chrono::hours(24)};
    const support::Beginnings beginnings;
    QVERIFY(m_keyring->halt());
    base::CancelToken token;
    const auto first = support::startOnWorker([&] { return patient.read(one, token); });
    const bool hasBegun = QTest::qWaitFor([&] { return beginnings.seen() == 1; });
    const auto second = support::startOnWorker([&] { return patient.write(two, "secret", token); });
    token.cancel();
    QCOMPARE(first->take().error().kind, ErrorKind::Cancelled);
    QCOMPARE(second->take().error().kind, ErrorKind::Cancelled);
    QVERIFY(hasBegun);
    QVERIFY(m_keyring->resume());
    QCOMPARE(read(two).value(), std::nullopt);
}

/// The first call is under way when the keyring stops to answer; the second waits behind it and is given up.
void TestKeychainStore::whatNobodyWaitsForIsNotDone()
{
    secrets::KeychainStore hasty{std::chrono::milliseconds(300)};
    QVERIFY(write(one, "old"));
    QVERIFY(m_keyring->halt());
    QCOMPARE(runOnWorker([&] { return hasty.read(one, m_token); }).error().kind, ErrorKind::Timeout);
    QCOMPARE(runOnWorker([&] { return hasty.write(one, "never", m_token); }).error().kind,
             ErrorKind::Timeout);
    QCOMPARE(runOnWorker([&] { return hasty.write(two, "never", m_token); }).error().kind,
             ErrorKind::Timeout);
    QVERIFY(m_keyring->resume());
    QCOMPARE(read(one).value(), QByteArray("old"));
    QCOMPARE(read(two).value(), std::nullopt);
    QCOMPARE(m_keyring->secretsOf(one), stored("old"));
}

void TestKeychainStore::theProgramsOwnKeychainIsThisOne()
{
    const std::unique_ptr<secrets::SecretStore> store = secrets::openKeychain();
    QVERIFY(store->isKept());
    QVERIFY(runOnWorker([&] { return store->write(one, "secret", m_token); }));
    QCOMPARE(m_keyring->secretsOf(one), stored("secret"));
}

void TestKeychainStore::logTellsNoSecret()
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"G_MESSAGES_DEBUG"_s, u"all"_s);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(), {childOption});
    QVERIFY(child.waitForFinished());
    const QByteArray log = child.readAll();
    QCOMPARE(child.exitCode(), 0);
    QVERIFY(log.contains("pushkeeper.secrets: write " + one.toUtf8() + " done"));
    QVERIFY(log.contains("pushkeeper.secrets: write " + one.toUtf8() + " failed"));
    for (const QByteArray &secret : {loggedSecret, loggedShort}) {
        const QByteArray start = secret.first(15);
        QVERIFY(!log.contains(start));
        QVERIFY(!log.contains(start.toBase64()));
        QVERIFY(!log.contains(start.toHex()));
    }
}

namespace {

/// What the child does: everything once, with and without success; its whole output is searched. Its messages
/// do not pass through the log's redaction, which could hide what should not be there at all.
int useAndLeave()
{
    const bool isFine = runOnWorker([] {
        const QTemporaryDir scratch;
        const base::CancelToken token;
        secrets::SealedStore store(secrets::openKeychain(), scratch.path());
        const support::Keyring keyring;
        bool isGood = store.write(one, loggedShort, token) && store.read(one, token) == loggedShort;
        isGood = isGood && store.write(one, loggedSecret, token) && store.read(one, token) == loggedSecret;
        isGood = isGood && keyring.lock() && !store.write(one, loggedShort, token) && !store.read(one, token);
        return isGood && keyring.unlock() && store.remove(one, token);
    });
    return isFine ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(childOption))
        return useAndLeave();
    TestKeychainStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainstore.moc"
