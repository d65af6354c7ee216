// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "connectstage.h"
#include "languages.h"
#include "ui/dashboard/dashboard.h"
#include "ui/models/tenant.h"
#include "ui/shell/signindialog.h"
#include "ui/widgets/busyline.h"

#include <QLabel>
#include <QPointer>
#include <QTabWidget>
#include <QTest>
#include <QUrlQuery>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using uikit::ConnectStage;
using Step = ui::ConnectDialog::Step;

namespace {

const QString otherClient = u"7e57ab1e-0000-4000-8000-00000000c0de"_s;

/// The practice tenant by other registrations.
facts::TenantProfile otherProfile(ConnectStage &stage)
{
    return {.tenant = stage.practice().tenantId(),
            .name = u"Contoso"_s,
            .cloud = u"Practice"_s,
            .clientWatch = otherClient,
            .clientRenew = stage.clientRenew()};
}

QString otherFile(ConnectStage &stage)
{
    QString path = stage.practice().file(u"other.json"_s);
    support::WalkStage::write(path, facts::toJson(otherProfile(stage)));
    return path;
}

} // namespace

/// What changes once a tenant is connected: the account, the registrations, the windows.
class ReconnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anotherAccountCanBeUsed();
    void aSignInThatACallWantsExpectsTheSameAccount();
    void theAccountIsToldBeforeTheReading_data();
    void theAccountIsToldBeforeTheReading();
    void aFurtherFileGoesOnInTheOpenDialog();
    void theDialogEndsWithItsTenant();
    void closingItEndsTheSignIn();
    void aWalkKeepsItsTenant();
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
    QCOMPARE(page.queryItemValue(u"login_hint"_s, QUrl::FullyDecoded), u"deputy@practice.example"_s);
    QVERIFY(!page.hasQueryItem(u"prompt"_s));
}

void ReconnectTest::theAccountIsToldBeforeTheReading_data()
{
    QTest::addColumn<bool>("isWalk");
    QTest::newRow("dashboard") << false;
    QTest::newRow("wizard") << true;
}

void ReconnectTest::theAccountIsToldBeforeTheReading()
{
    QFETCH(bool, isWalk);
    ConnectStage stage;
    QVERIFY(stage.knows(u"Practice"_s));
    QStringList told;
    const auto note = [&told](const QWidget &place) {
        told.append(place.findChild<ui::BusyLine *>()->findChild<QLabel *>()->text());
    };
    if (isWalk) {
        stage.window().walk(true);
        QVERIFY(stage.settles());
        connect(&stage.wizard()->engine(), &renewal::Engine::signInEnded, stage.wizard(),
                [&] { note(*stage.wizard()); });
        ConnectStage::press(*stage.wizard(), Qt::Key_Return);
    } else {
        auto *dashboard = stage.window().findChild<ui::Dashboard *>();
        connect(stage.tenant(), &ui::Tenant::signInEnded, dashboard, [&, dashboard] {
            QVERIFY(!stage.tenant()->isRead());
            note(*dashboard);
        });
        stage.tenant()->read();
    }
    QVERIFY(stage.settles());
    QVERIFY(!told.isEmpty());
    QVERIFY2(told.constFirst().startsWith("Signed in as admin@practice.example at tenant Contoso. "_L1),
             qPrintable(told.constFirst()));
}

void ReconnectTest::aFurtherFileGoesOnInTheOpenDialog()
{
    ConnectStage stage;
    QVERIFY(stage.connects(u"Practice"_s));
    const QPointer<ui::Tenant> earlier = stage.tenant();
    stage.window().openFiles({otherFile(stage)});
    QTRY_COMPARE(stage.dialog()->step(), Step::Register);
    QCOMPARE(stage.window().findChildren<ui::ConnectDialog *>().size(), 1);
    ConnectStage::press(*stage.dialog(), Qt::Key_Return);
    QTRY_COMPARE(stage.dialog()->step(), Step::SignIn);
    QVERIFY(stage.settles());
    QVERIFY(!earlier);
    QCOMPARE(stage.tenant()->cloud().clientWatch, otherClient);
}

/// Somebody names the tenant elsewhere, with other registrations.
void ReconnectTest::theDialogEndsWithItsTenant()
{
    ConnectStage stage;
    QVERIFY(stage.connects(u"Practice"_s));
    stage.window().assist(otherProfile(stage));
    QTRY_VERIFY(!stage.dialog());
    QCOMPARE(stage.tenant()->cloud().clientWatch, otherClient);
}

void ReconnectTest::closingItEndsTheSignIn()
{
    ConnectStage stage;
    stage.person().setAway(true);
    QVERIFY(stage.connects(u"Practice"_s));
    ConnectStage::press(*stage.dialog(), Qt::Key_Return);
    QTRY_VERIFY(stage.dialog()->findChild<ui::SignInDialog *>());
    QVERIFY(stage.tenant()->isBusy());
    stage.dialog()->close();
    QVERIFY(stage.settles());
    QCOMPARE(stage.tenant()->standing().user, QString());
}

void ReconnectTest::aWalkKeepsItsTenant()
{
    ConnectStage stage;
    QVERIFY(stage.knows(u"Practice"_s));
    stage.window().walk(true);
    QVERIFY(stage.settles());
    const QPointer<ui::Wizard> wizard = stage.wizard();
    const auto connectAnew = [&stage] {
        stage.window().connectTenant(otherFile(stage));
        // What it said about an earlier try goes when the file is read.
        QTRY_VERIFY(!ConnectStage::said(*stage.dialog()).contains("renewal of this tenant is open"_L1));
        QTRY_COMPARE(stage.dialog()->step(), Step::Register);
        ConnectStage::press(*stage.dialog(), Qt::Key_Return);
    };
    connectAnew();
    QTRY_VERIFY(ConnectStage::said(*stage.dialog()).contains("renewal of this tenant is open"_L1));
    stage.look(*stage.dialog());
    QVERIFY(wizard && wizard->isVisible());
    QCOMPARE(stage.tenant()->cloud().clientWatch, stage.clientWatch());
    wizard->close();
    connectAnew();
    QTRY_COMPARE(stage.dialog()->step(), Step::SignIn);
    QCOMPARE(stage.tenant()->cloud().clientWatch, otherClient);
    QCOMPARE(stage.faults(), QString());
}

QTEST_MAIN(ReconnectTest)
#include "tst_reconnect.moc"
