// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/missingkeychain.h"
#include "secrets/openkeychain.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;

class TestMissingKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallTellsWhy();
    void programWithoutKeychainSaysSo();
};

void TestMissingKeychain::everyCallTellsWhy()
{
    secrets::MissingKeychain store;
    QCOMPARE(store.read(u"name"_s, {}).error().kind, ErrorKind::KeychainMissing);
    QCOMPARE(store.write(u"name"_s, "secret", {}).error().kind, ErrorKind::KeychainMissing);
    QCOMPARE(store.remove(u"name"_s, {}).error().kind, ErrorKind::KeychainMissing);
    QVERIFY(!store.isKept());
}

void TestMissingKeychain::programWithoutKeychainSaysSo()
{
    const std::unique_ptr<secrets::SecretStore> store = secrets::openKeychain();
    const bool isMissing = dynamic_cast<secrets::MissingKeychain *>(store.get()) != nullptr;
    QCOMPARE(isMissing, !TEST_HAS_KEYCHAIN);
}

QTEST_GUILESS_MAIN(TestMissingKeychain)
#include "tst_missingkeychain.moc"
