// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/memorystore.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;

class TestMemoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameTellsTenantAndPurpose_data();
    void nameTellsTenantAndPurpose();
    void readsBackWhatWasWritten();
    void nothingWasStored();
    void laterSecretTakesThePlace();
    void namesAreSideBySide();
    void removedSecretIsGone();
    void emptySecretIsRefused();
    void nothingHappensWhenCancelled();
    void holdsForThisRunOnly();

private:
    const base::CancelToken m_token;
};

void TestMemoryStore::nameTellsTenantAndPurpose_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::newRow("lower case") << u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
    QTest::newRow("upper case") << u"0F8FAD5B-D9CB-469F-A165-70867728950E"_s;
}

void TestMemoryStore::nameTellsTenantAndPurpose()
{
    QFETCH(QString, tenant);
    QCOMPARE(secrets::secretName(base::TenantId(tenant), u"watch"_s),
             u"pushkeeper/0f8fad5b-d9cb-469f-a165-70867728950e/watch"_s);
}

void TestMemoryStore::readsBackWhatWasWritten()
{
    secrets::MemoryStore store;
    const QByteArray secret("a\0b", 3);
    QVERIFY(store.write(u"name"_s, secret, m_token));
    QCOMPARE(store.read(u"name"_s, m_token).value(), secret);
}

void TestMemoryStore::nothingWasStored()
{
    secrets::MemoryStore store;
    QCOMPARE(store.read(u"name"_s, m_token).value(), std::nullopt);
    QVERIFY(store.remove(u"name"_s, m_token));
}

void TestMemoryStore::laterSecretTakesThePlace()
{
    secrets::MemoryStore store;
    QVERIFY(store.write(u"name"_s, "first", m_token));
    QVERIFY(store.write(u"name"_s, "second", m_token));
    QCOMPARE(store.read(u"name"_s, m_token).value(), QByteArray("second"));
}

void TestMemoryStore::namesAreSideBySide()
{
    secrets::MemoryStore store;
    QVERIFY(store.write(u"one"_s, "first", m_token));
    QVERIFY(store.write(u"two"_s, "second", m_token));
    QVERIFY(store.remove(u"one"_s, m_token));
    QCOMPARE(store.read(u"two"_s, m_token).value(), QByteArray("second"));
}

void TestMemoryStore::removedSecretIsGone()
{
    secrets::MemoryStore store;
    QVERIFY(store.write(u"name"_s, "secret", m_token));
    QVERIFY(store.remove(u"name"_s, m_token));
    QCOMPARE(store.read(u"name"_s, m_token).value(), std::nullopt);
}

void TestMemoryStore::emptySecretIsRefused()
{
    secrets::MemoryStore store;
    QVERIFY(store.write(u"name"_s, "secret", m_token));
    QCOMPARE(store.write(u"name"_s, {}, m_token).error().kind, ErrorKind::Internal);
    QCOMPARE(store.read(u"name"_s, m_token).value(), QByteArray("secret"));
}

void TestMemoryStore::nothingHappensWhenCancelled()
{
    secrets::MemoryStore store;
    QVERIFY(store.write(u"name"_s, "secret", m_token));
    base::CancelToken cancelled;
    cancelled.cancel();
    QCOMPARE(store.read(u"name"_s, cancelled).error().kind, ErrorKind::Cancelled);
    QCOMPARE(store.write(u"name"_s, "other", cancelled).error().kind, ErrorKind::Cancelled);
    QCOMPARE(store.remove(u"name"_s, cancelled).error().kind, ErrorKind::Cancelled);
    QCOMPARE(store.read(u"name"_s, m_token).value(), QByteArray("secret"));
}

void TestMemoryStore::holdsForThisRunOnly()
{
    const secrets::MemoryStore store;
    QVERIFY(!store.isKept());
}

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
