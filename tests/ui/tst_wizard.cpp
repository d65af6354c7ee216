// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "languages.h"
#include "renewal/rules/nextstep.h"
#include "windowstage.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <memory>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using renewal::Step;

namespace {

/// Notes how long the main thread is away from its event loop.
class MeasuredApplication final : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool isHandled = QApplication::notify(receiver, event);
        --m_depth;
        m_longest = std::max(m_longest, timer.elapsed());
        return isHandled;
    }
    /// The longest turn since the last call, in milliseconds.
    qint64 takeLongest() { return std::exchange(m_longest, 0); }

private:
    int m_depth = 0;
    qint64 m_longest = 0;
};

/// Fills the fields for what Intune's page shows.
void typeShown(const ui::Wizard &wizard, const facts::PushCertificate &shown)
{
    const QStringList values{shown.appleAccount, shown.topic.text(), shown.serial.text()};
    int place = 0;
    for (QLineEdit *line : wizard.findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->parentWidget()->inherits("pushkeeper::ui::ShownForm"))
            line->setText(values.value(place++));
    }
    for (QDateEdit *date : wizard.findChildren<QDateEdit *>())
        date->setDate(shown.notAfter.date());
}

/// All that is to be read in a window, line by line.
QString shownTexts(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

/// The window as its user walks it, by keyboard alone: what is reached, and how it looks on the way.
class WizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void walksARenewal_data();
    void walksARenewal();
    void walksAFirstSetup_data();
    void walksAFirstSetup();
    void theTabsLookWell_data();
    void theTabsLookWell();
    void aForeignFileIsRefused();
    void goesOnWhereItStood();
    void walksWithoutSigningIn();
    void silentDevicesAreListed();

private:
    void toTheWizard(uikit::WindowStage &stage);
    void pressUntil(uikit::WindowStage &stage, Step step);
    void toTheFile(uikit::WindowStage &stage);
    void toTheEnd(uikit::WindowStage &stage);
    void chooseInDialog(QWidget *window, const QString &path);
};

void WizardTest::cleanup()
{
    const auto longest = static_cast<MeasuredApplication *>(QCoreApplication::instance())->takeLongest();
    qInfo("longest turn of the main thread: %lld ms", static_cast<long long>(longest));
}

/// From the dashboard, by Return alone.
void WizardTest::toTheWizard(uikit::WindowStage &stage)
{
    QVERIFY(stage.opens());
    stage.look();
    QVERIFY(stage.press(Qt::Key_Return));
    stage.look();
    QVERIFY(stage.press(Qt::Key_Return));
    QVERIFY(QTest::qWaitFor([&stage] { return stage.wizard() != nullptr; }));
    QVERIFY(QTest::qWaitForWindowActive(stage.wizard()));
    QVERIFY(stage.settles());
    stage.look();
}

void WizardTest::pressUntil(uikit::WindowStage &stage, Step step)
{
    constexpr int mostPresses = 8;
    for (int i = 0; i < mostPresses && stage.next() < step; ++i) {
        QVERIFY(stage.press(Qt::Key_Return));
        stage.look();
    }
    QVERIFY(stage.next() >= step);
}

void WizardTest::toTheFile(uikit::WindowStage &stage)
{
    pressUntil(stage, Step::Certificate);
    QCOMPARE(stage.browsed().size(), 1);
    QTRY_VERIFY(stage.wizard()->engine().isWatching());
    stage.download();
    QTRY_VERIFY_WITH_TIMEOUT(stage.next() > Step::Certificate && stage.settles(), 30'000);
    stage.look();
}

void WizardTest::toTheEnd(uikit::WindowStage &stage)
{
    QCOMPARE(stage.practice().ours(u"Patch"_s), 0);
    pressUntil(stage, Step::Done);
    QCOMPARE(stage.practice().ours(u"Patch"_s), 1);
    QCOMPARE(stage.faults().join(u'\n'), QString());
}

void WizardTest::walksARenewal_data()
{
    uikit::addLanguages();
}

void WizardTest::walksARenewal()
{
    QFETCH(QString, language);
    uikit::useLanguage(language);
    uikit::WindowStage stage({.devices = 20});
    toTheWizard(stage);
    toTheFile(stage);
    QCOMPARE(stage.next(), Step::Upload);
    toTheEnd(stage);
}

void WizardTest::walksAFirstSetup_data()
{
    uikit::addLanguages();
}

void WizardTest::walksAFirstSetup()
{
    QFETCH(QString, language);
    uikit::useLanguage(language);
    uikit::WindowStage stage({.devices = 20, .startsEmpty = true});
    toTheWizard(stage);
    pressUntil(stage, Step::Account);
    QVERIFY(stage.press(Qt::Key_Return));
    stage.type(u"mdm@practice.example"_s);
    auto *agrees = stage.wizard()->findChild<QCheckBox *>(u"agrees"_s);
    QVERIFY(agrees);
    QVERIFY(stage.press(Qt::Key_Return));
    QCOMPARE(stage.next(), Step::Account);
    for (int i = 0; i < 4 && !agrees->hasFocus(); ++i)
        QVERIFY(stage.press(Qt::Key_Tab));
    QVERIFY(agrees->hasFocus());
    QVERIFY(stage.press(Qt::Key_Space));
    stage.look();
    toTheFile(stage);
    toTheEnd(stage);
}

void WizardTest::theTabsLookWell_data()
{
    uikit::addLanguages();
}

void WizardTest::theTabsLookWell()
{
    QFETCH(QString, language);
    uikit::useLanguage(language);
    uikit::WindowStage stage({.devices = 20});
    stage.window().show();
    stage.look();
    QVERIFY(stage.opens());
    QVERIFY(stage.press(Qt::Key_Return));
    auto *tabs = stage.window().findChild<QTabWidget *>();
    QVERIFY(tabs);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        stage.look();
    }
    QCOMPARE(stage.faults().join(u'\n'), QString());
}

/// Create in the place of Renew: the upload is out of reach, and what is at stake is said.
void WizardTest::aForeignFileIsRefused()
{
    uikit::useLanguage(u"en"_s);
    uikit::WindowStage stage({.devices = 20});
    toTheWizard(stage);
    pressUntil(stage, Step::Certificate);
    QTRY_VERIFY(stage.wizard()->engine().isWatching());
    const QByteArray request = support::WalkStage::read(stage.wizard()->state().requestFile);
    auto &apple = stage.practice().tenant().apple();
    const QString account = stage.practice().tenant().microsoft().start().appleAccount;
    const auto row = apple.create(account, {.fileName = u"IntuneCSR.txt"_s, .bytes = request});
    QVERIFY(row.has_value());
    const auto file = apple.download(account, row->uuid);
    QVERIFY(file.has_value());
    support::WalkStage::write(stage.tenant()->downloads() + u"/wrong.pem"_s, *file);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.wizard()->state().findings.isEmpty(), 30'000);
    QVERIFY(stage.settles());
    stage.look();
    QVERIFY(!stage.wizard()->state().certificate);
    QCOMPARE(stage.next(), Step::Certificate);
    QTRY_VERIFY(stage.wizard()->engine().isWatching());
    toTheFile(stage);
    toTheEnd(stage);
}

/// Closed in the middle, and opened again.
void WizardTest::goesOnWhereItStood()
{
    uikit::useLanguage(u"en"_s);
    uikit::WindowStage stage({.devices = 20});
    toTheWizard(stage);
    pressUntil(stage, Step::Portal);
    QVERIFY(stage.press(Qt::Key_Escape));
    QTRY_VERIFY(!stage.wizard());
    QVERIFY(stage.settles());
    QVERIFY(stage.press(Qt::Key_Return));
    QTRY_VERIFY(stage.wizard());
    QVERIFY(stage.settles());
    QCOMPARE(stage.next(), Step::Portal);
    toTheFile(stage);
    toTheEnd(stage);
    QCOMPARE(stage.practice().ours(u"Get"_s), 1);
}

void WizardTest::chooseInDialog(QWidget *window, const QString &path)
{
    QTRY_VERIFY(window->findChild<QFileDialog *>());
    auto *const dialog = window->findChild<QFileDialog *>();
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
}

/// Intune's page is read and used by hand; Pushkeeper never signs in.
void WizardTest::walksWithoutSigningIn()
{
    uikit::useLanguage(u"en"_s);
    uikit::WindowStage stage({.devices = 20});
    QVERIFY(stage.opens());
    QVERIFY(stage.press(Qt::Key_Return));
    const facts::PushCertificate installed =
        stage.tenant()->known().certificate.value_or(facts::PushCertificate());
    stage.window().walk(false);
    QVERIFY(stage.settles());
    typeShown(*stage.wizard(), installed);
    stage.look();
    pressUntil(stage, Step::Request);
    const auto request = stage.practice().intune().downloadRequest(u"by-hand@practice.example"_s);
    QVERIFY(request.has_value());
    const QString file = stage.practice().file(u"from-intune.csr"_s);
    support::WalkStage::write(file, *request);
    QVERIFY(stage.press(Qt::Key_Return));
    chooseInDialog(stage.wizard(), file);
    QTRY_VERIFY(stage.next() == Step::Portal && stage.settles());
    toTheFile(stage);
    const QByteArray signedFile = support::WalkStage::read(stage.certificateFile());
    QVERIFY(stage.practice()
                .intune()
                .upload(installed.appleAccount, signedFile, u"by-hand@practice.example"_s)
                .has_value());
    const auto now = stage.practice().intune().installed();
    QVERIFY(now.has_value());
    typeShown(*stage.wizard(), {.topic = now->facts.topic,
                                .serial = base::SerialNumber::fromHex(QString::fromLatin1(now->facts.serial)),
                                .notAfter = now->facts.notAfter,
                                .appleAccount = now->appleIdentifier});
    stage.look();
    pressUntil(stage, Step::Done);
    QCOMPARE(stage.practice().ours(u"Patch"_s), 0);
    QCOMPARE(stage.faults().join(u'\n'), QString());
}

/// Somebody uploads a certificate of another topic behind ours, and the devices are counted a day later.
void WizardTest::silentDevicesAreListed()
{
    uikit::useLanguage(u"en"_s);
    uikit::WindowStage stage({.devices = 20});
    toTheWizard(stage);
    toTheFile(stage);
    pressUntil(stage, Step::Receipt);
    QVERIFY(shownTexts(*stage.wizard()).contains(u"It is too early to say more."_s));
    QVERIFY(!shownTexts(*stage.wizard()).contains(u"Alive before, not seen since"_s));
    const QString account = stage.practice().tenant().microsoft().start().appleAccount;
    const QByteArray request =
        support::must(stage.practice().intune().downloadRequest(u"by-hand@practice.example"_s));
    auto &apple = stage.practice().tenant().apple();
    const auto row = support::must(apple.create(account, {.fileName = u"IntuneCSR.txt"_s, .bytes = request}));
    const QByteArray wrong = support::must(apple.download(account, row.uuid));
    QVERIFY(stage.practice().intune().upload(account, wrong, u"by-hand@practice.example"_s).has_value());
    stage.practice().tenant().microsoft().time().advance(std::chrono::hours(25));
    auto *again = stage.wizard()->findChild<QPushButton *>(u"countAgain"_s);
    QVERIFY(again && again->isVisible());
    again->click();
    QVERIFY(stage.settles());
    stage.look();
    const QString texts = shownTexts(*stage.wizard());
    QVERIFY2(texts.contains(u"Devices fell silent after the upload."_s), qPrintable(texts));
    QVERIFY2(texts.contains(u"Please read this before you finish"_s), qPrintable(texts));
    QVERIFY2(texts.contains(u"renew the row of the earlier topic"_s), qPrintable(texts));
    QVERIFY2(texts.contains(u"Alive before, not seen since"_s), qPrintable(texts));
    QVERIFY2(texts.contains(u"the certificate: nearly all devices are silent"_s), qPrintable(texts));
    // By name: they are in memory, and nowhere else.
    QVERIFY2(texts.contains(u"IPHONE-0000"_s), qPrintable(texts));
    QCOMPARE(stage.faults().join(u'\n'), QString());
}

int main(int argc, char *argv[])
{
    MeasuredApplication application(argc, argv);
    WizardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_wizard.moc"
