// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "connectstage.h"
#include "languages.h"
#include "renewal/rules/nextstep.h"
#include "ui/models/tenant.h"
#include "ui/settings/signincard.h"

#include <QCheckBox>
#include <QDir>
#include <QTabWidget>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using renewal::Step;
using uikit::ConnectStage;

/// How long a sign-in lives: as the user chose for watching, to the receipt for renewing.
class SignInRestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void untickingTakesItOutOfTheKeychain_data();
    void untickingTakesItOutOfTheKeychain();
    void aKeychainThatFailsIsTold();
    void withoutAKeychainTheReasonIsTold();
    void theOneForRenewingEndsWithTheReceipt();

private:
    void signIn(ConnectStage &stage);
    void walkUntil(ConnectStage &stage, Step step);
    void bringTheFile(ConnectStage &stage);
};

void SignInRestTest::init()
{
    uikit::useLanguage(u"en"_s);
}

void SignInRestTest::signIn(ConnectStage &stage)
{
    QVERIFY(stage.connects(u"Practice"_s));
    QVERIFY(stage.goesOn());
    QVERIFY(!stage.keychain().stored(stage.restingName()).isEmpty());
}

void SignInRestTest::untickingTakesItOutOfTheKeychain_data()
{
    QTest::addColumn<bool>("isConnecting");
    QTest::newRow("while connecting") << true;
    QTest::newRow("in the settings") << false;
}

void SignInRestTest::untickingTakesItOutOfTheKeychain()
{
    QFETCH(bool, isConnecting);
    ConnectStage stage;
    signIn(stage);
    const QByteArray resting = stage.keychain().stored(stage.restingName());
    QWidget *place = stage.dialog();
    if (!isConnecting) {
        ConnectStage::press(*stage.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!stage.dialog());
        auto *tabs = stage.window().findChild<QTabWidget *>();
        tabs->setCurrentIndex(tabs->count() - 1);
        place = stage.window().findChild<ui::SignInCard *>();
    }
    auto *keeps = place->findChild<QCheckBox *>(u"keeps"_s);
    QVERIFY(keeps && keeps->isChecked());
    keeps->setFocus();
    ConnectStage::press(*place->window(), Qt::Key_Space);
    QVERIFY(stage.settles());
    QVERIFY(!keeps->isChecked());
    QCOMPARE(stage.keychain().stored(stage.restingName()), QByteArray());
    QCOMPARE(stage.tenant()->standing().user, u"admin@practice.example"_s);
    QVERIFY(!stage.tenant()->standing().isKept);
    keeps->setFocus();
    ConnectStage::press(*place->window(), Qt::Key_Space);
    QVERIFY(stage.settles());
    QCOMPARE(stage.keychain().stored(stage.restingName()), resting);
    QVERIFY(stage.tenant()->standing().isKept);
}

/// What could not be moved stays, and the box says so.
void SignInRestTest::aKeychainThatFailsIsTold()
{
    ConnectStage stage;
    signIn(stage);
    stage.keychain().failChanges(base::ErrorKind::KeychainLocked);
    auto *keeps = stage.dialog()->findChild<QCheckBox *>(u"keeps"_s);
    keeps->setFocus();
    ConnectStage::press(*stage.dialog(), Qt::Key_Space);
    QVERIFY(stage.settles());
    QVERIFY(keeps->isChecked());
    QVERIFY(ConnectStage::said(*stage.dialog()).contains("keychain is locked"_L1));
}

void SignInRestTest::withoutAKeychainTheReasonIsTold()
{
    ConnectStage stage;
    QVERIFY(stage.connects(u"Practice"_s));
    stage.keychain().failReads(base::ErrorKind::KeychainMissing);
    stage.keychain().failChanges(base::ErrorKind::KeychainMissing);
    QVERIFY(stage.goesOn());
    QCOMPARE(stage.tenant()->standing().user, u"admin@practice.example"_s);
    const auto &reason = stage.tenant()->standing().keepFault;
    QVERIFY(reason.has_value());
    QCOMPARE(reason->kind, base::ErrorKind::KeychainMissing);
}

void SignInRestTest::walkUntil(ConnectStage &stage, Step step)
{
    constexpr int mostPresses = 8;
    const auto next = [&stage] { return renewal::nextStep(stage.wizard()->state()); };
    for (int i = 0; i < mostPresses && next() < step; ++i) {
        // The practice issuer is none of Apple's here, which warns.
        for (QCheckBox *box : stage.wizard()->findChildren<QCheckBox *>()) {
            if (box->isVisible() && QString(box->text()).remove(u'&') == "I have read what warns"_L1)
                box->setChecked(true);
        }
        ConnectStage::press(*stage.wizard(), Qt::Key_Return);
        QVERIFY(stage.settles());
    }
    QVERIFY(next() >= step);
}

void SignInRestTest::bringTheFile(ConnectStage &stage)
{
    QTRY_VERIFY(stage.wizard()->engine().isWatching());
    const QByteArray request = support::WalkStage::read(stage.wizard()->state().requestFile);
    support::WalkStage::write(QDir(stage.tenant()->downloads()).filePath(u"signed.pem"_s),
                              stage.practice().certificateFor(request));
    QTRY_VERIFY_WITH_TIMEOUT(renewal::nextStep(stage.wizard()->state()) > Step::Certificate, 30'000);
    QVERIFY(stage.settles());
}

/// The next walk signs in for renewing anew; the one for watching holds.
void SignInRestTest::theOneForRenewingEndsWithTheReceipt()
{
    ConnectStage stage;
    signIn(stage);
    ConnectStage::press(*stage.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!stage.dialog());
    stage.window().walk(true);
    QVERIFY(stage.settles());
    walkUntil(stage, Step::Certificate);
    QCOMPARE(stage.person().signInsOf(stage.clientRenew()), 1);
    bringTheFile(stage);
    walkUntil(stage, Step::Done);
    QCOMPARE(stage.practice().ours(u"Patch"_s), 1);
    QCOMPARE(stage.person().signInsOf(stage.clientRenew()), 1);
    stage.window().walk(true);
    QVERIFY(stage.settles());
    walkUntil(stage, Step::Portal);
    QCOMPARE(stage.person().signInsOf(stage.clientRenew()), 2);
    QCOMPARE(stage.person().signInsOf(stage.clientWatch()), 1);
}

QTEST_MAIN(SignInRestTest)
#include "tst_signinrest.moc"
