// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainstore.h"
#include "support/runonworker.h"

#include "beginnings.h"
#include "support/keyring.h"

#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::runOnWorker;

namespace {

const QString name = u"pushkeeper/0f8fad5b-d9cb-469f-a165-70867728950e/watch"_s;

} // namespace

/// Without the event loop of GLib the jobs of QtKeychain never finish, although the keyring is well.
class TestKeychainHangs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cancelledCallEnds(); // first: no other call of this process will ever begin
    void everyCallEndsInTime();
};

void TestKeychainHangs::initTestCase()
{
    if (const QString lack = support::keyringLack({u"open"_s}); !lack.isEmpty())
        QSKIP(qPrintable(lack));
    QCOMPARE(qEnvironmentVariable("QT_NO_GLIB"), u"1"_s);
}

void TestKeychainHangs::everyCallEndsInTime()
{
    secrets::KeychainStore store{std::chrono::milliseconds(300)};
    const base::CancelToken token;
    QCOMPARE(runOnWorker([&] { return store.read(name, token); }).error().kind, ErrorKind::Timeout);
    QCOMPARE(runOnWorker([&] { return store.write(name, "secret", token); }).error().kind,
             ErrorKind::Timeout);
    QCOMPARE(runOnWorker([&] { return store.remove(name, token); }).error().kind, ErrorKind::Timeout);
    QCOMPARE(runOnWorker([&] { return store.read(name, token); }).error().kind, ErrorKind::Timeout);
}

void TestKeychainHangs::cancelledCallEnds()
{
    secrets::KeychainStore store{std::chrono::hours(24)};
    const support::Beginnings beginnings;
    base::CancelToken token;
    const auto running = support::startOnWorker([&] { return store.read(name, token); });
    const bool hasBegun = QTest::qWaitFor([&] { return beginnings.seen() == 1; });
    token.cancel();
    QCOMPARE(running->take().error().kind, ErrorKind::Cancelled);
    QVERIFY(hasBegun);
}

QTEST_GUILESS_MAIN(TestKeychainHangs)
#include "tst_keychainhangs.moc"
