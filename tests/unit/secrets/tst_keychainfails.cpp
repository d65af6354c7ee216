// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainstore.h"
#include "support/runonworker.h"

#include "support/keyring.h"

#include <QHash>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::runOnWorker;

namespace {

const QString name = u"pushkeeper/0f8fad5b-d9cb-469f-a165-70867728950e/watch"_s;

} // namespace

/// Runs in each state of tests/support/with-keyring in which nothing can be kept.
class TestKeychainFails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCallTellsWhy();
    void detailsTellTheReason();
    void detailsTellNoSecret();
};

void TestKeychainFails::initTestCase()
{
    const QStringList states{u"locked"_s, u"empty"_s, u"no-library"_s, u"absent"_s};
    if (const QString lack = support::keyringLack(states); !lack.isEmpty())
        QSKIP(qPrintable(lack));
}

void TestKeychainFails::everyCallTellsWhy()
{
    const bool isLocked = support::keyringState() == "locked"_L1;
    const ErrorKind expected = isLocked ? ErrorKind::KeychainLocked : ErrorKind::KeychainMissing;
    secrets::KeychainStore store;
    const base::CancelToken token;
    QCOMPARE(runOnWorker([&] { return store.read(name, token); }).error().kind, expected);
    QCOMPARE(runOnWorker([&] { return store.write(name, "secret", token); }).error().kind, expected);
    QCOMPARE(runOnWorker([&] { return store.remove(name, token); }).error().kind, expected);
}

void TestKeychainFails::detailsTellTheReason()
{
    const QHash<QString, QString> reasons{{u"locked"_s, u"the default collection is locked"_s},
                                          {u"empty"_s, u"has no default collection"_s},
                                          {u"no-library"_s, u"libsecret is not in use"_s},
                                          {u"absent"_s, u"no session bus"_s}};
    secrets::KeychainStore store;
    const base::Error error = runOnWorker([&] { return store.read(name, {}); }).error();
    QVERIFY2(error.detail.contains(reasons.value(support::keyringState())), qPrintable(error.detail));
}

void TestKeychainFails::detailsTellNoSecret()
{
    secrets::KeychainStore store;
    const base::Error error = runOnWorker([&] { return store.write(name, "hunter2", {}); }).error();
    QVERIFY(error.detail.startsWith("write "_L1 + name));
    QVERIFY(!error.detail.contains("hunter2"_L1));
    QVERIFY(!error.detail.contains(QString::fromLatin1(QByteArray("hunter2").toBase64())));
}

QTEST_GUILESS_MAIN(TestKeychainFails)
#include "tst_keychainfails.moc"
