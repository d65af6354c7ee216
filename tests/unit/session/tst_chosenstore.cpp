// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/chosenstore.h"
#include "support/notingstore.h"

#include <QTest>

#include <memory>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using session::ChosenStore;

namespace {

/// A keychain that says it removed, and did not.
class ClingingStore final : public secrets::SecretStore
{
public:
    base::Result<std::optional<QByteArray>> read(const QString &, const base::CancelToken &) override
    {
        return std::optional<QByteArray>("still here");
    }
    base::Result<> write(const QString &, const QByteArray &, const base::CancelToken &) override
    {
        return {};
    }
    base::Result<> remove(const QString &, const base::CancelToken &) override { return {}; }
    bool isKept() const override { return true; }
};

} // namespace

/// Where a sign-in rests when the user changes his mind about keeping it.
class ChosenStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void notKeepingTakesItOutOfTheKeychain();
    void keepingPutsItIntoTheKeychain();
    void whatIsThereAlreadyStays();
    void aKeychainThatFailsChangesNothing();
    void aSecretIsWrittenBeforeTheOldPlaceIsEmptied();
    void withoutAKeychainNothingHoldsTheUserBack();
    void nothingIsLeftAnywhere();
    void whatIsNotGoneIsSaid();
    void aMissingKeychainHoldsNothing();
    void aLockedKeychainIsNoProof();

private:
    QByteArray read(ChosenStore &store) const { return store.read(m_name, {})->value_or(QByteArray()); }

    const QString m_name = u"pushkeeper/tenant/watch"_s;
    const QByteArray m_secret = "an invented secret";
    std::shared_ptr<support::NotingStore> m_keychain;
};

void ChosenStoreTest::init()
{
    m_keychain = std::make_shared<support::NotingStore>();
}

void ChosenStoreTest::notKeepingTakesItOutOfTheKeychain()
{
    ChosenStore store(m_keychain, true);
    QVERIFY(store.write(m_name, m_secret, {}).has_value());
    QCOMPARE(m_keychain->stored(m_name), m_secret);
    QVERIFY(store.moveTo(false, m_name, {}).has_value());
    QCOMPARE(m_keychain->stored(m_name), QByteArray());
    QCOMPARE(read(store), m_secret);
    QVERIFY(!store.isKept());
}

void ChosenStoreTest::keepingPutsItIntoTheKeychain()
{
    ChosenStore store(m_keychain, false);
    QVERIFY(store.write(m_name, m_secret, {}).has_value());
    QCOMPARE(m_keychain->stored(m_name), QByteArray());
    QVERIFY(store.moveTo(true, m_name, {}).has_value());
    QCOMPARE(m_keychain->stored(m_name), m_secret);
    QVERIFY(store.isKept());
    m_keychain->plant(m_name, "what another program wrote");
    store.setKeeps(false);
    QCOMPARE(read(store), QByteArray());
}

/// Choosing what was chosen already must not remove what it stands for.
void ChosenStoreTest::whatIsThereAlreadyStays()
{
    ChosenStore store(m_keychain, true);
    QVERIFY(store.write(m_name, m_secret, {}).has_value());
    QVERIFY(store.moveTo(true, m_name, {}).has_value());
    QCOMPARE(m_keychain->changes(), QByteArrayList{m_secret});
}

void ChosenStoreTest::aKeychainThatFailsChangesNothing()
{
    ChosenStore store(m_keychain, false);
    QVERIFY(store.write(m_name, m_secret, {}).has_value());
    m_keychain->failChanges(ErrorKind::KeychainLocked);
    const auto moved = store.moveTo(true, m_name, {});
    QVERIFY(!moved.has_value());
    QCOMPARE(moved.error().kind, ErrorKind::KeychainLocked);
    QVERIFY(!store.keeps());
    QCOMPARE(read(store), m_secret);
}

void ChosenStoreTest::aSecretIsWrittenBeforeTheOldPlaceIsEmptied()
{
    ChosenStore store(m_keychain, true);
    m_keychain->plant(m_name, m_secret);
    m_keychain->failChanges(ErrorKind::KeychainRefused);
    QVERIFY(!store.moveTo(false, m_name, {}).has_value());
    QVERIFY(store.keeps());
    store.setKeeps(false);
    QCOMPARE(read(store), m_secret);
}

void ChosenStoreTest::withoutAKeychainNothingHoldsTheUserBack()
{
    m_keychain->failReads(ErrorKind::KeychainMissing);
    m_keychain->failChanges(ErrorKind::KeychainMissing);
    ChosenStore store(m_keychain, true);
    QVERIFY(store.moveTo(false, m_name, {}).has_value());
    QVERIFY(!store.keeps());
    m_keychain->failReads(ErrorKind::KeychainLocked);
    store.setKeeps(true);
    QVERIFY(!store.moveTo(false, m_name, {}).has_value());
    ChosenStore none(nullptr, true);
    QVERIFY(none.write(m_name, m_secret, {}).has_value());
    QVERIFY(none.moveTo(false, m_name, {}).has_value());
    QCOMPARE(read(none), m_secret);
    QVERIFY(!none.isKept());
}

void ChosenStoreTest::nothingIsLeftAnywhere()
{
    ChosenStore store(m_keychain, false);
    QVERIFY(store.write(m_name, m_secret, {}).has_value());
    m_keychain->plant(m_name, "of an earlier run");
    QVERIFY(store.removeEverywhere(m_name, {}).has_value());
    QCOMPARE(m_keychain->stored(m_name), QByteArray());
    QCOMPARE(read(store), QByteArray());
}

void ChosenStoreTest::whatIsNotGoneIsSaid()
{
    ChosenStore store(std::make_shared<ClingingStore>(), true);
    const auto removed = store.removeEverywhere(m_name, {});
    QVERIFY(!removed.has_value());
    QCOMPARE(removed.error().kind, ErrorKind::KeychainRefused);
}

void ChosenStoreTest::aMissingKeychainHoldsNothing()
{
    ChosenStore store(m_keychain, false);
    QVERIFY(store.write(m_name, m_secret, {}).has_value());
    m_keychain->failReads(ErrorKind::KeychainMissing);
    m_keychain->failChanges(ErrorKind::KeychainMissing);
    QVERIFY(store.removeEverywhere(m_name, {}).has_value());
    QCOMPARE(read(store), QByteArray());
}

void ChosenStoreTest::aLockedKeychainIsNoProof()
{
    ChosenStore store(m_keychain, false);
    m_keychain->failReads(ErrorKind::KeychainLocked);
    const auto removed = store.removeEverywhere(m_name, {});
    QVERIFY(!removed.has_value());
    QCOMPARE(removed.error().kind, ErrorKind::KeychainLocked);
}

QTEST_GUILESS_MAIN(ChosenStoreTest)
#include "tst_chosenstore.moc"
