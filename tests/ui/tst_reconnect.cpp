// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "connectstage.h"
#include "languages.h"
#include "ui/models/tenant.h"

#include <QTabWidget>
#include <QTest>
#include <QUrlQuery>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using uikit::ConnectStage;
using Step = ui::ConnectDialog::Step;

/// What changes once a tenant is connected: the account.
class ReconnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anotherAccountCanBeUsed();
    void aSignInThatACallWantsExpectsTheSameAccount();
};

void ReconnectTest::init()
{
    uikit::useLanguage(u"en"_s);
}

/// Whoever is signed in already, Entra asks for the account.
void ReconnectTest::anotherAccountCanBeUsed()
{
    ConnectStage stage;
    QVERIFY(stage.connects(u"Practice"_s));
    QVERIFY(!ConnectStage::button(*stage.dialog(), u"Use another account"_s));
    QVERIFY(stage.goesOn());
    QVERIFY(stage.goesOn());
    QCOMPARE(stage.dialog()->step(), Step::Check);
    const auto change = [&stage](const QWidget &place, const QString &user) {
        stage.person().setUser(user);
        QVERIFY(ConnectStage::button(place, u"Use another account"_s));
        ConnectStage::button(place, u"Use another account"_s)->click();
        QVERIFY(stage.settles());
        const QUrlQuery page(stage.person().pages().constLast());
        QCOMPARE(page.queryItemValue(u"prompt"_s), u"select_account"_s);
        QVERIFY(!page.hasQueryItem(u"login_hint"_s));
        QCOMPARE(stage.tenant()->standing().user, user);
    };
    change(*stage.dialog(), u"deputy@practice.example"_s);
    QCOMPARE(stage.dialog()->step(), Step::SignIn);
    stage.look(*stage.dialog());
    ConnectStage::press(*stage.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!stage.dialog());
    auto *tabs = stage.window().findChild<QTabWidget *>();
    tabs->setCurrentIndex(tabs->count() - 1);
    stage.look(stage.window());
    change(stage.window(), u"admin@practice.example"_s);
    QCOMPARE(stage.faults(), QString());
}

/// Entra is told who is expected, and asks nobody to choose.
void ReconnectTest::aSignInThatACallWantsExpectsTheSameAccount()
{
    ConnectStage stage;
    QVERIFY(stage.knows(u"Practice"_s));
    stage.keychain().plant(
        stage.restingName(),
        uR"({"client":"%1","refresh":"ended","user":"deputy@practice.example"})"_s.arg(stage.clientWatch())
            .toUtf8());
    stage.tenant()->read();
    QVERIFY(stage.settles());
    QCOMPARE(stage.person().pages().size(), 1);
    const QUrlQuery page(stage.person().pages().constFirst());
    QCOMPARE(page.queryItemValue(u"login_hint"_s), u"deputy@practice.example"_s);
    QVERIFY(!page.hasQueryItem(u"prompt"_s));
}

QTEST_MAIN(ReconnectTest)
#include "tst_reconnect.moc"
