// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "connectstage.h"
#include "languages.h"
#include "session/connection.h"
#include "ui/models/tenant.h"
#include "ui/shell/packagedialog.h"
#include "ui/shell/signindialog.h"
#include "ui/widgets/doctorlist.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using checkup::Mark;
using uikit::ConnectStage;
using Step = ui::ConnectDialog::Step;

namespace {

QList<QLineEdit *> fieldsOf(const QWidget &top)
{
    QList<QLineEdit *> fields = top.findChildren<QLineEdit *>();
    fields.removeIf([](const QLineEdit *field) { return !field->isVisible(); });
    return fields;
}

Mark markOf(const QWidget &top, const QString &id)
{
    const auto &lines = top.findChild<ui::DoctorList *>()->lines();
    const auto line = std::find_if(lines.cbegin(), lines.cend(),
                                   [&id](const checkup::Diagnosis &known) { return known.id == id; });
    return line == lines.cend() ? Mark::Unknown : line->mark;
}

QAbstractButton *packageButton(const QWidget &top)
{
    for (QAbstractButton *button : top.findChildren<QAbstractButton *>()) {
        if (button->objectName() == "package"_L1 && button->isVisible())
            return button;
    }
    return nullptr;
}

bool isCodeShown(const QWidget &top)
{
    const auto labels = top.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text() == "BCDF-GHJK"_L1;
    });
}

} // namespace

/// Connecting a tenant as its user does it, mostly by keyboard: which one, by which registrations, the
/// sign-in, and what it still lacks.
class ConnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void connectsByKeyboardAlone_data();
    void connectsByKeyboardAlone();
    void aFileThatDoesNotServeIsRefused_data();
    void aFileThatDoesNotServeIsRefused();
    void aQuickTryIsWarnedOf();
    void aPartnersRegistrationsServeItsCustomers();
    void theDoctorGivesWhatIsToBeForwarded();
    void aSignInHasOtherWays();
    void thePackageIsSaved();

private:
    void findIt(ConnectStage &stage);
    void typeClients(ConnectStage &stage);
    void lookAtThePackage(ConnectStage &stage);
    void lookAtTheSettings(ConnectStage &stage);
};

void ConnectTest::init()
{
    uikit::useLanguage(u"en"_s);
}

void ConnectTest::connectsByKeyboardAlone_data()
{
    uikit::addLanguages();
}

void ConnectTest::findIt(ConnectStage &stage)
{
    ui::ConnectDialog &dialog = *stage.dialog();
    QVERIFY(!dialog.findChild<QAbstractButton *>(u"next"_s)->isEnabled());
    QTest::keyClicks(dialog.focusWidget(), u"nobody.example"_s);
    ConnectStage::press(dialog, Qt::Key_Return);
    QTRY_VERIFY(ConnectStage::said(dialog).contains("nobody.example"_L1));
    QCOMPARE(dialog.step(), Step::Find);
    stage.look(dialog);
    static_cast<QLineEdit *>(dialog.focusWidget())->selectAll();
    QTest::keyClicks(dialog.focusWidget(), stage.practice().tenantId().text());
    ConnectStage::press(dialog, Qt::Key_Return);
    QTRY_COMPARE(dialog.step(), Step::Register);
}

void ConnectTest::typeClients(ConnectStage &stage)
{
    ui::ConnectDialog &dialog = *stage.dialog();
    QCOMPARE(fieldsOf(dialog).size(), 2);
    QTest::keyClicks(dialog.focusWidget(), stage.clientWatch());
    ConnectStage::press(dialog, Qt::Key_Return);
    QCOMPARE(dialog.step(), Step::Register);
    ConnectStage::press(dialog, Qt::Key_Tab);
    QTest::keyClicks(dialog.focusWidget(), stage.clientRenew());
}

void ConnectTest::lookAtThePackage(ConnectStage &stage)
{
    QVERIFY(packageButton(*stage.dialog()));
    packageButton(*stage.dialog())->click();
    QTRY_VERIFY(stage.dialog()->findChild<ui::PackageDialog *>());
    auto *const package = stage.dialog()->findChild<ui::PackageDialog *>();
    stage.look(*package);
    ConnectStage::press(*package, Qt::Key_Escape);
    QTRY_VERIFY(!stage.dialog()->findChild<ui::PackageDialog *>());
}

void ConnectTest::lookAtTheSettings(ConnectStage &stage)
{
    auto *tabs = stage.window().findChild<QTabWidget *>();
    tabs->setCurrentIndex(tabs->count() - 1);
    stage.look(stage.window());
    stage.tenant()->diagnose();
    QVERIFY(stage.settles());
    stage.look(stage.window());
}

void ConnectTest::connectsByKeyboardAlone()
{
    QFETCH(QString, language);
    uikit::useLanguage(language);
    ConnectStage stage;
    stage.window().connectTenant();
    QVERIFY(QTest::qWaitForWindowActive(stage.dialog()));
    stage.look(*stage.dialog());
    findIt(stage);
    stage.look(*stage.dialog());
    lookAtThePackage(stage);
    typeClients(stage);
    ConnectStage::press(*stage.dialog(), Qt::Key_Return);
    QTRY_COMPARE(stage.dialog()->step(), Step::SignIn);
    QVERIFY(stage.settles());
    stage.look(*stage.dialog());
    QVERIFY(stage.goesOn());
    QCOMPARE(stage.tenant()->standing().user, u"admin@practice.example"_s);
    QVERIFY(!stage.keychain().stored(stage.restingName()).isEmpty());
    QCOMPARE(stage.dialog()->step(), Step::SignIn);
    QCOMPARE(stage.dialog()->focusWidget()->objectName(), u"next"_s);
    stage.look(*stage.dialog());
    QVERIFY(stage.goesOn());
    QCOMPARE(stage.dialog()->step(), Step::Check);
    QCOMPARE(markOf(*stage.dialog(), u"devices"_s), Mark::Good);
    stage.look(*stage.dialog());
    ConnectStage::press(*stage.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!stage.dialog());
    lookAtTheSettings(stage);
    QCOMPARE(stage.faults(), QString());
}

void ConnectTest::aFileThatDoesNotServeIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("damaged") << QByteArray(R"({"tenant":"7e57ab1e-)");
    QTest::newRow("no tenant") << QByteArray(R"({"name":"Contoso"})");
    QTest::newRow("a secret in it") << QByteArray(
        R"({"tenant":"7e57ab1e-0000-4000-8000-000000000001","client_secret":"x"})");
    QTest::newRow("cloud not known") << QByteArray(
        R"({"tenant":"7e57ab1e-0000-4000-8000-000000000001","cloud":"Of a later version"})");
}

/// The step before stays, so that another file or a domain can be tried.
void ConnectTest::aFileThatDoesNotServeIsRefused()
{
    QFETCH(QByteArray, bytes);
    ConnectStage stage;
    const QString path = stage.practice().file(u"given.json"_s);
    support::WalkStage::write(path, bytes);
    stage.window().connectTenant();
    stage.dialog()->openFile(path);
    QTRY_VERIFY(ConnectStage::said(*stage.dialog()).contains("given.json"_L1));
    QCOMPARE(stage.dialog()->step(), Step::Find);
    stage.look(*stage.dialog());
    stage.dialog()->openFile(stage.connectionFile(u"Practice"_s));
    QTRY_COMPARE(stage.dialog()->step(), Step::Register);
    QCOMPARE(ConnectStage::said(*stage.dialog()), QString());
    QVERIFY(ConnectStage::button(*stage.dialog(), u"Connect"_s));
    QCOMPARE(stage.faults(), QString());
}

void ConnectTest::aQuickTryIsWarnedOf()
{
    ConnectStage stage;
    stage.window().connectTenant(stage.connectionFile(u"Practice"_s));
    QTRY_COMPARE(stage.dialog()->step(), Step::Register);
    const QList<QLineEdit *> fields = fieldsOf(*stage.dialog());
    const auto warnings = [&stage] {
        const auto labels = stage.dialog()->findChildren<QLabel *>();
        return std::count_if(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains("Many tools share"_L1);
        });
    };
    QCOMPARE(warnings(), 0);
    QAbstractButton *quick =
        ConnectStage::button(*stage.dialog(), u"Quick try with Microsoft's own client ID"_s);
    QVERIFY(quick);
    quick->click();
    QCOMPARE(warnings(), 1);
    QCOMPARE(fields.at(0)->text(), session::sharedClientId());
    QCOMPARE(fields.at(1)->text(), session::sharedClientId());
    stage.look(*stage.dialog());
    quick->click();
    QCOMPARE(warnings(), 0);
    QCOMPARE(fields.at(0)->text(), stage.clientWatch());
    QCOMPARE(stage.faults(), QString());
}

void ConnectTest::aPartnersRegistrationsServeItsCustomers()
{
    ConnectStage stage;
    QVERIFY(stage.knows(u"Practice"_s));
    const QString customer = stage.practice().file(u"customer.json"_s);
    support::WalkStage::write(
        customer,
        R"({"tenant":"11111111-2222-3333-4444-555555555555","name":"Fabrikam","cloud":"Practice"})");
    stage.window().connectTenant(customer);
    QTRY_COMPARE(stage.dialog()->step(), Step::Register);
    QVERIFY(!stage.dialog()->findChild<QAbstractButton *>(u"next"_s)->isEnabled());
    auto *partner = stage.dialog()->findChild<QComboBox *>();
    QVERIFY(partner && partner->isVisible());
    stage.look(*stage.dialog());
    partner->setFocus();
    ConnectStage::press(*stage.dialog(), Qt::Key_Down);
    QCOMPARE(fieldsOf(*stage.dialog()).at(0)->text(), stage.clientWatch());
    QCOMPARE(fieldsOf(*stage.dialog()).at(1)->text(), stage.clientRenew());
    ConnectStage::button(*stage.dialog(), u"Connect"_s)->click();
    QTRY_COMPARE(stage.dialog()->step(), Step::SignIn);
    QCOMPARE(stage.tenant()->name(), u"Fabrikam"_s);
    QCOMPARE(stage.tenant()->cloud().clientWatch, stage.clientWatch());
    QCOMPARE(stage.faults(), QString());
}

/// Graph may not list devices: the line gives link, message and package.
void ConnectTest::theDoctorGivesWhatIsToBeForwarded()
{
    ConnectStage stage;
    QVERIFY(stage.connects(u"Partial"_s));
    QVERIFY(stage.goesOn());
    QVERIFY(stage.goesOn());
    ui::ConnectDialog &dialog = *stage.dialog();
    QCOMPARE(dialog.step(), Step::Check);
    QCOMPARE(markOf(dialog, u"sign-in"_s), Mark::Good);
    QCOMPARE(markOf(dialog, u"devices"_s), Mark::Missing);
    QCOMPARE(dialog.findChild<ui::DoctorList *>()->lines().constFirst().mark, Mark::Missing);
    const QString subject = u"The devices are readable"_s;
    const auto press = [&](const QString &what) {
        for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->text() == what && button->accessibleName().startsWith(subject)) {
                button->click();
                return true;
            }
        }
        return false;
    };
    QVERIFY(press(u"Copy link"_s));
    const QString link = QGuiApplication::clipboard()->text();
    QVERIFY(link.contains("adminconsent?client_id="_L1 + stage.clientWatch()));
    QVERIFY(press(u"Copy message"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(link));
    QVERIFY(QGuiApplication::clipboard()->text().contains("DeviceManagementManagedDevices.Read.All"_L1));
    stage.look(dialog);
    QVERIFY(press(u"Package for your Entra admin …"_s));
    QTRY_VERIFY(dialog.findChild<ui::PackageDialog *>());
    QCOMPARE(stage.faults(), QString());
}

void ConnectTest::aSignInHasOtherWays()
{
    ConnectStage stage;
    stage.person().setAway(true);
    QVERIFY(stage.connects(u"Refusing"_s));
    ConnectStage::press(*stage.dialog(), Qt::Key_Return);
    QTRY_VERIFY(stage.dialog()->findChild<ui::SignInDialog *>());
    auto *const beside = stage.dialog()->findChild<ui::SignInDialog *>();
    QTRY_VERIFY(beside->isVisible());
    stage.look(*beside);
    const QUrl page = stage.person().pages().constLast();
    QVERIFY(page.path().endsWith("/authorize"_L1));
    ConnectStage::button(*beside, u"Copy link"_s)->click();
    QCOMPARE(QUrl(QGuiApplication::clipboard()->text()), page);
    ConnectStage::button(*beside, u"Open again"_s)->click();
    QTRY_COMPARE(stage.person().pages().size(), 2);
    QCOMPARE(stage.person().pages().constLast(), page);
    ConnectStage::button(*beside, u"Use a code instead"_s)->click();
    QTRY_VERIFY(ConnectStage::button(*beside, u"Use the browser instead"_s));
    QVERIFY(isCodeShown(*beside));
    ConnectStage::button(*beside, u"Open again"_s)->click();
    QTRY_COMPARE(stage.person().pages().size(), 3);
    QVERIFY(isCodeShown(*beside));
    stage.look(*beside);
    QVERIFY(ConnectStage::button(*beside, u"Use the browser instead"_s));
    ConnectStage::button(*beside, u"Use the browser instead"_s)->click();
    QTRY_COMPARE(stage.person().pages().size(), 4);
    QVERIFY(stage.person().pages().constLast() != page); // a new attempt, with a state of its own
    ConnectStage::press(*beside, Qt::Key_Escape);
    QVERIFY(stage.settles());
    QTRY_VERIFY(!stage.dialog()->findChild<ui::SignInDialog *>());
    QCOMPARE(stage.dialog()->step(), Step::SignIn);
    stage.look(*stage.dialog());
    QCOMPARE(stage.faults(), QString());
}

/// For a tenant in one of Microsoft's clouds, before anybody registered anything.
void ConnectTest::thePackageIsSaved()
{
    ConnectStage stage;
    const QString file = stage.practice().file(u"bare.json"_s);
    support::WalkStage::write(file, R"({"tenant":"11111111-2222-3333-4444-555555555555","cloud":"Global"})");
    stage.window().connectTenant(file);
    QTRY_COMPARE(stage.dialog()->step(), Step::Register);
    packageButton(*stage.dialog())->click();
    QTRY_VERIFY(stage.dialog()->findChild<ui::PackageDialog *>());
    auto *const package = stage.dialog()->findChild<ui::PackageDialog *>();
    QTest::keyClicks(package->findChild<QLineEdit *>(), u"ada@contoso.com, grace@contoso.com"_s);
    QCOMPARE(package->request().users, (QStringList{u"ada@contoso.com"_s, u"grace@contoso.com"_s}));
    ConnectStage::button(*package, u"Save …"_s)->click();
    QTRY_VERIFY(package->findChild<QFileDialog *>());
    auto *const chooser = package->findChild<QFileDialog *>();
    const QString path = stage.practice().file(u"package.zip"_s);
    chooser->selectFile(path);
    static_cast<QDialog *>(chooser)->accept();
    QTRY_VERIFY(ConnectStage::said(*package).contains("package.zip"_L1));
    QVERIFY(support::WalkStage::read(path).startsWith("PK"));
    stage.look(*package);
    ConnectStage::button(*package, u"Copy the message"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains("connection.pushkeeper"_L1));
    QCOMPARE(stage.faults(), QString());
}

QTEST_MAIN(ConnectTest)
#include "tst_connect.moc"
