// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "connectstage.h"
#include "languages.h"
#include "ui/dashboard/dashboard.h"
#include "ui/models/tenant.h"
#include "ui/settings/signincard.h"
#include "ui/shell/alltenants.h"
#include "ui/shell/packagedialog.h"
#include "ui/shell/tenantrow.h"
#include "ui/widgets/severitymark.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QTabWidget>
#include <QTest>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using uikit::ConnectStage;

namespace {

const QString package = u"Package for your Entra admin …"_s;
const QString assistance = u"Go on without signing in"_s;

/// A refusal of Entra, and whether the package helps against it.
void addRefusals()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("hasPackage");
    QTest::newRow("no consent") << 90094 << true;
    QTest::newRow("not assigned") << 50105 << true;
    QTest::newRow("consent declined") << 65004 << true;
    QTest::newRow("a policy") << 53003 << false;
}

/// The texts of a row that are to be read.
QString textOf(const ui::TenantRow &row)
{
    QStringList texts;
    for (const QLabel *label : row.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

QString markOf(const ui::TenantRow &row)
{
    return row.findChild<ui::SeverityMark *>()->accessibleName();
}

} // namespace

/// The person who renews can usually neither register nor consent: wherever that shows, the package and the
/// way without signing in are at hand.
class DeadEndsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whileConnecting_data();
    void whileConnecting();
    void onTheDashboard_data();
    void onTheDashboard();
    void inTheWizard_data();
    void inTheWizard();
    void inTheSettings_data();
    void inTheSettings();
    void amongAllTenants_data();
    void amongAllTenants();

private:
    void takesThePackage(const QWidget &top, bool hasPackage);
    void goesOnWithout(ConnectStage &stage, const QWidget &top);
    ui::AllTenants *openAllTenants(ConnectStage &stage);
};

void DeadEndsTest::init()
{
    uikit::useLanguage(u"en"_s);
}

void DeadEndsTest::takesThePackage(const QWidget &top, bool hasPackage)
{
    QTRY_COMPARE(ConnectStage::button(top, package) != nullptr, hasPackage);
    if (!hasPackage)
        return;
    ConnectStage::button(top, package)->click();
    QWidget *window = top.window();
    QTRY_VERIFY(window->findChild<ui::PackageDialog *>());
    ConnectStage::press(*window->findChild<ui::PackageDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(!window->findChild<ui::PackageDialog *>());
}

/// Into a walk in which the admin types what Intune's page shows, and nobody signs in any more.
void DeadEndsTest::goesOnWithout(ConnectStage &stage, const QWidget &top)
{
    const qsizetype pages = stage.person().pages().size();
    QTRY_VERIFY(ConnectStage::button(top, assistance));
    ConnectStage::button(top, assistance)->click();
    QTRY_VERIFY(stage.wizard() && ConnectStage::button(*stage.wizard(), u"It shows no certificate"_s));
    QVERIFY(stage.settles());
    QCOMPARE(stage.person().pages().size(), pages);
}

void DeadEndsTest::whileConnecting_data()
{
    addRefusals();
}

void DeadEndsTest::whileConnecting()
{
    QFETCH(int, number);
    QFETCH(bool, hasPackage);
    ConnectStage stage;
    stage.refusing().refuse(number);
    QVERIFY(stage.connects(u"Refusing"_s));
    QVERIFY(stage.goesOn());
    QVERIFY(!ConnectStage::said(*stage.dialog()).isEmpty());
    stage.look(*stage.dialog());
    takesThePackage(*stage.dialog(), hasPackage);
    goesOnWithout(stage, *stage.dialog());
    QTRY_VERIFY(!stage.dialog());
    QCOMPARE(stage.faults(), QString());
}

void DeadEndsTest::onTheDashboard_data()
{
    addRefusals();
}

void DeadEndsTest::onTheDashboard()
{
    QFETCH(int, number);
    QFETCH(bool, hasPackage);
    ConnectStage stage;
    stage.refusing().refuse(number);
    QVERIFY(stage.knows(u"Refusing"_s));
    const auto &dashboard = *stage.window().findChild<ui::Dashboard *>();
    ConnectStage::button(dashboard, u"Look now"_s)->click();
    QVERIFY(stage.settles());
    stage.look(stage.window());
    takesThePackage(dashboard, hasPackage);
    goesOnWithout(stage, dashboard);
    QCOMPARE(stage.faults(), QString());
}

void DeadEndsTest::inTheWizard_data()
{
    addRefusals();
}

void DeadEndsTest::inTheWizard()
{
    QFETCH(int, number);
    QFETCH(bool, hasPackage);
    ConnectStage stage;
    stage.refusing().refuse(number);
    QVERIFY(stage.knows(u"Refusing"_s));
    stage.window().walk(true);
    QVERIFY(stage.settles());
    ConnectStage::press(*stage.wizard(), Qt::Key_Return);
    QVERIFY(stage.settles());
    QVERIFY(!ConnectStage::said(*stage.wizard()).isEmpty());
    stage.look(*stage.wizard());
    takesThePackage(*stage.wizard(), hasPackage);
    goesOnWithout(stage, *stage.wizard());
    QCOMPARE(stage.faults(), QString());
}

void DeadEndsTest::inTheSettings_data()
{
    addRefusals();
}

/// The card offers the package at all times.
void DeadEndsTest::inTheSettings()
{
    QFETCH(int, number);
    ConnectStage stage;
    stage.refusing().refuse(number);
    QVERIFY(stage.knows(u"Refusing"_s));
    auto *tabs = stage.window().findChild<QTabWidget *>();
    tabs->setCurrentIndex(tabs->count() - 1);
    const auto &card = *stage.window().findChild<ui::SignInCard *>();
    ConnectStage::button(card, u"Sign in"_s)->click();
    QVERIFY(stage.settles());
    stage.look(stage.window());
    takesThePackage(card, true);
    goesOnWithout(stage, card);
    QCOMPARE(stage.faults(), QString());
}

ui::AllTenants *DeadEndsTest::openAllTenants(ConnectStage &stage)
{
    for (QAction *action : stage.window().findChildren<QAction *>()) {
        if (action->objectName() == "allTenants"_L1)
            action->trigger();
    }
    return stage.window().findChild<ui::AllTenants *>();
}

void DeadEndsTest::amongAllTenants_data()
{
    uikit::addLanguages();
}

/// A partner's list: one tenant is signed in, at the other one the consent is missing.
void DeadEndsTest::amongAllTenants()
{
    QFETCH(QString, language);
    ConnectStage stage;
    QVERIFY(stage.connects(u"Practice"_s));
    QVERIFY(stage.goesOn());
    ConnectStage::press(*stage.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!stage.dialog());
    const QString other = u"11111111-2222-3333-4444-555555555555"_s;
    stage.refusing().refuse(90094);
    QVERIFY(stage.knows(u"Refusing"_s, other));
    uikit::useLanguage(language);
    const ui::AllTenants *all = openAllTenants(stage);
    QVERIFY(all);
    QTRY_COMPARE(all->findChildren<ui::TenantRow *>().size(), 2);
    const ui::TenantRow &ours = *all->findChildren<ui::TenantRow *>().at(0);
    const ui::TenantRow &theirs = *all->findChildren<ui::TenantRow *>().at(1);
    QTRY_COMPARE(markOf(ours), ui::severityText(facts::Severity::Good));
    QVERIFY(textOf(ours).contains("admin@practice.example"_L1));
    QCOMPARE(markOf(theirs), ui::severityText(facts::Severity::Info));
    stage.look(*all);
    auto *const signIn = theirs.findChild<QAbstractButton *>(u"signIn"_s);
    QTRY_VERIFY(signIn->isEnabled());
    signIn->click();
    QTRY_COMPARE(markOf(theirs), ui::severityText(facts::Severity::Warn));
    QTRY_VERIFY(theirs.findChild<QAbstractButton *>(u"consentLink"_s));
    auto *const link = theirs.findChild<QAbstractButton *>(u"consentLink"_s);
    stage.look(*all);
    link->click();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(other + "/v2.0/adminconsent?client_id="_L1));
    QCOMPARE(stage.tenant()->name(), u"Fabrikam"_s);
    ours.findChild<QAbstractButton *>(u"open"_s)->click();
    QTRY_COMPARE(stage.tenant()->name(), u"Contoso"_s);
    QCOMPARE(stage.faults(), QString());
}

QTEST_MAIN(DeadEndsTest)
#include "tst_deadends.moc"
