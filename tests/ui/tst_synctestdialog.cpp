// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "looks.h"
#include "ui/devices/syncchoiceform.h"
#include "ui/devices/syncprogress.h"
#include "ui/devices/synctestdialog.h"
#include "windowstage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using uikit::WindowStage;

namespace {

ui::SyncTestDialog *dialogOf(WindowStage &stage)
{
    return stage.window().findChild<ui::SyncTestDialog *>();
}

} // namespace

/// The window of a sync test, on a practice tenant.
class SyncTestUiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatWillHappenFirst();
    void asksPausesAndGoesOn();
    void theChosenOnesComeFirst();
    void goesOnWhenItIsOpenedAgain();
    void intuneCanAskInstead();
    void aMissingPermissionShowsTheOtherWay();
    void looksGoodInEveryState();

private:
    ui::SyncTestDialog &open();
    void asks(int sample);
    /// The clock of the window follows that of the practice.
    void pass(std::chrono::seconds time);
    QPushButton *act() { return dialogOf(*m_stage)->findChild<QPushButton *>(u"act"_s); }
    QPushButton *other() { return dialogOf(*m_stage)->findChild<QPushButton *>(u"other"_s); }
    devices::SyncTestState state();
    QString text();

    std::unique_ptr<WindowStage> m_stage;
};

void SyncTestUiTest::init()
{
    m_stage = std::make_unique<WindowStage>(rehearsal::PracticeOptions{.devices = 60});
    QVERIFY(m_stage->opens());
}

void SyncTestUiTest::cleanup()
{
    m_stage.reset();
}

/// Reads the devices where they are not known yet.
ui::SyncTestDialog &SyncTestUiTest::open()
{
    m_stage->window().findChild<QAction *>(u"syncTest"_s)->trigger();
    return *dialogOf(*m_stage);
}

void SyncTestUiTest::asks(int sample)
{
    open().findChild<QSpinBox *>()->setValue(sample);
    m_stage->tenant()->read();
    QVERIFY(m_stage->settles());
    QTRY_VERIFY(act()->isEnabled() && act()->text().contains(QString::number(sample)));
    act()->click();
    QTRY_VERIFY_WITH_TIMEOUT(state().askingEndedAt.isValid(), 60'000);
}

void SyncTestUiTest::pass(std::chrono::seconds time)
{
    m_stage->practice().tenant().microsoft().time().advance(time);
    m_stage->tenant()->read();
    QVERIFY(m_stage->settles());
}

devices::SyncTestState SyncTestUiTest::state()
{
    return dialogOf(*m_stage)->tester().state().value_or(devices::SyncTestState());
}

/// All that the window says at the moment.
QString SyncTestUiTest::text()
{
    QStringList texts;
    for (const QLabel *label : dialogOf(*m_stage)->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void SyncTestUiTest::saysWhatWillHappenFirst()
{
    open();
    QTRY_VERIFY(act()->isEnabled());
    QCOMPARE(act()->text(), u"&Read the devices"_s);
    act()->click();
    QVERIFY(m_stage->settles());
    QTRY_VERIFY(text().contains(u"20 device(s), drawn at random from"_s));
    QVERIFY2(text().contains(u"Nothing on them changes"_s), qPrintable(text()));
    QVERIFY2(act()->text().contains(u"k 20 device(s) to check in"_s), qPrintable(act()->text()));
    QVERIFY(state().targets.isEmpty());
}

void SyncTestUiTest::asksPausesAndGoesOn()
{
    asks(4);
    QTRY_VERIFY(text().contains(u"0 of 4 device(s) answered"_s));
    QCOMPARE(act()->text(), u"&Pause"_s);
    act()->click();
    QTRY_COMPARE(act()->text(), u"&Go on"_s);
    QVERIFY(text().contains(u"Paused"_s));
    pass(std::chrono::hours(1));
    act()->click();
    QTRY_VERIFY_WITH_TIMEOUT(state().finishedAt.isValid(), 60'000);
    QTRY_VERIFY(text().contains(u"of 4 device(s) answered; half of them within"_s));
    QVERIFY2(text().contains(u"95 % confidence"_s), qPrintable(text()));
    QCOMPARE(dialogOf(*m_stage)->findChild<QTreeWidget *>()->topLevelItemCount(), 4);
    QCOMPARE(other()->text(), u"&New test"_s);
}

void SyncTestUiTest::theChosenOnesComeFirst()
{
    m_stage->tenant()->read();
    QVERIFY(m_stage->settles());
    const auto fleet = m_stage->tenant()->known().fleet;
    const devices::ChosenDevices some = devices::chooseDevices({.sample = 2}, *fleet, fleet->readAt);
    const ui::SyncChoiceForm form({some.devices.at(0).id, some.devices.at(1).id});
    QCOMPARE(form.choice().ids.size(), 2);
    QVERIFY(!form.choice().sample);
    const ui::SyncChoiceForm nobody({});
    QCOMPARE(nobody.choice().sample, 20);
}

void SyncTestUiTest::goesOnWhenItIsOpenedAgain()
{
    asks(3);
    delete dialogOf(*m_stage);
    pass(std::chrono::hours(1));
    open();
    QTRY_VERIFY_WITH_TIMEOUT(state().finishedAt.isValid(), 60'000);
    QCOMPARE(state().targets.size(), 3);
}

void SyncTestUiTest::intuneCanAskInstead()
{
    open();
    m_stage->tenant()->read();
    QVERIFY(m_stage->settles());
    QTRY_VERIFY(other()->isVisible());
    other()->click();
    QVERIFY(text().contains(u"Bulk device actions"_s));
    other()->click();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 19);
    act()->click();
    QTRY_VERIFY(state().isByHand);
    QCOMPARE(state().targets.size(), 20);
    QVERIFY(!text().contains(u"confidence"_s));
}

void SyncTestUiTest::aMissingPermissionShowsTheOtherWay()
{
    const ui::SyncTestDialog &dialog = open();
    QTRY_VERIFY(act()->isEnabled());
    auto &tester = const_cast<ui::SyncTester &>(dialog.tester());
    Q_EMIT tester.failed({.kind = base::ErrorKind::ConsentMissing});
    QVERIFY2(text().contains(u"A permission is missing"_s), qPrintable(text()));
    QVERIFY(text().contains(u"Bulk device actions"_s));
    const QSignalSpy wanted(&dialog, &ui::SyncTestDialog::packageWanted);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(u"Entra admin"_s))
            button->click();
    }
    QTRY_COMPARE(wanted.count(), 1);
}

void SyncTestUiTest::looksGoodInEveryState()
{
    asks(4);
    QApplication::processEvents();
    QCOMPARE(uikit::faultsOf(*dialogOf(*m_stage)), QStringList());
    act()->click();
    QTRY_COMPARE(act()->text(), u"&Go on"_s);
    other()->click();
    QApplication::processEvents();
    QCOMPARE(uikit::faultsOf(*dialogOf(*m_stage)), QStringList());
    other()->click();
    QApplication::processEvents();
    QCOMPARE(uikit::faultsOf(*dialogOf(*m_stage)), QStringList());
}

QTEST_MAIN(SyncTestUiTest)
#include "tst_synctestdialog.moc"
