// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/questionform.h"
#include "windowstage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>

#include <memory>

using namespace pushkeeper;
using namespace Qt::StringLiterals;
using renewal::Step;

/// Where a walk leaves the straight way: what is asked, and what happens only after it was answered.
class WizardExitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFreshRequestIsAskedFor();
    void aTopicIsGivenUpInTwoRuns();
    void twoTopicsAreAskedFor();

private:
    void pressUntil(Step step);
    void click(const QString &text);
    QList<QLineEdit *> fields() const;
    void uploadForeign();

    std::unique_ptr<uikit::WindowStage> m_stage;
};

void WizardExitsTest::init()
{
    m_stage = std::make_unique<uikit::WindowStage>(rehearsal::PracticeOptions{.devices = 5});
    QVERIFY(m_stage->opens());
    QVERIFY(m_stage->press(Qt::Key_Return));
    QVERIFY(m_stage->press(Qt::Key_Return));
    QTRY_VERIFY(m_stage->wizard());
    QVERIFY(m_stage->settles());
}

void WizardExitsTest::pressUntil(Step step)
{
    constexpr int mostPresses = 6;
    for (int i = 0; i < mostPresses && m_stage->next() < step; ++i)
        QVERIFY(m_stage->press(Qt::Key_Return));
    QCOMPARE(m_stage->next(), step);
}

/// The visible button of that text, mnemonic or not.
void WizardExitsTest::click(const QString &text)
{
    for (QAbstractButton *button : m_stage->wizard()->findChildren<QAbstractButton *>()) {
        const bool isIt = QString(button->text()).remove(u'&') == text;
        if (isIt && button->isVisible() && button->isEnabled()) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(u"no button: "_s + text));
}

QList<QLineEdit *> WizardExitsTest::fields() const
{
    QList<QLineEdit *> visible =
        m_stage->wizard()->findChild<ui::QuestionForm *>()->findChildren<QLineEdit *>();
    visible.removeIf([](const QLineEdit *line) { return !line->isVisible(); });
    return visible;
}

void WizardExitsTest::aFreshRequestIsAskedFor()
{
    pressUntil(Step::Portal);
    const QByteArray first = support::WalkStage::read(m_stage->wizard()->state().requestFile);
    const auto answer = [this](QMessageBox::ButtonRole role) {
        click(u"Take a fresh one"_s);
        QTRY_VERIFY(m_stage->wizard()->findChild<QMessageBox *>());
        auto *const box = m_stage->wizard()->findChild<QMessageBox *>();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
        QTRY_VERIFY(!m_stage->wizard()->findChild<QMessageBox *>());
        QVERIFY(m_stage->settles());
    };
    answer(QMessageBox::RejectRole);
    QCOMPARE(m_stage->practice().ours(u"Get"_s), 1);
    QCOMPARE(support::WalkStage::read(m_stage->wizard()->state().requestFile), first);
    answer(QMessageBox::AcceptRole);
    QCOMPARE(m_stage->practice().ours(u"Get"_s), 2);
    QVERIFY(support::WalkStage::read(m_stage->wizard()->state().requestFile) != first);
}

void WizardExitsTest::aTopicIsGivenUpInTwoRuns()
{
    pressUntil(Step::Account);
    const base::Topic topic = m_stage->tenant()->known().certificate->topic;
    click(u"The account is lost for good …"_s);
    QCOMPARE(fields().size(), 2);
    fields().at(0)->setText(u"Apple's support could not help"_s);
    fields().at(1)->setText(topic.lastBlock());
    const QString plan = m_stage->tenant()->folder() + u"/reenrolment-plan.csv"_s;
    QVERIFY(!QFile::exists(plan));
    click(u"Go on"_s);
    QVERIFY(m_stage->settles());
    QVERIFY(QFile::exists(plan));
    QCOMPARE(m_stage->wizard()->state().assessed->mode, renewal::Mode::Renewal);
    m_stage->look();
    click(u"Go on"_s);
    QVERIFY(m_stage->settles());
    QCOMPARE(m_stage->wizard()->state().assessed->mode, renewal::Mode::NewTopic);
    QCOMPARE(m_stage->faults().join(u'\n'), QString());
}

/// Somebody presses Create and puts what comes into Intune's own page.
void WizardExitsTest::uploadForeign()
{
    support::WalkStage &practice = m_stage->practice();
    const QString other = u"helpdesk@practice.example"_s;
    const QString account = practice.tenant().microsoft().start().appleAccount;
    const auto request = practice.intune().downloadRequest(other);
    QVERIFY(request.has_value());
    auto &apple = practice.tenant().apple();
    const auto row = apple.create(account, {.fileName = u"IntuneCSR.txt"_s, .bytes = *request});
    QVERIFY(row.has_value());
    const auto file = apple.download(account, row->uuid);
    QVERIFY(file.has_value());
    QVERIFY(practice.intune().upload(account, *file, other).has_value());
}

void WizardExitsTest::twoTopicsAreAskedFor()
{
    pressUntil(Step::Account);
    const base::Topic ours = m_stage->wizard()->state().assessed->target;
    uploadForeign();
    click(u"Check"_s);
    click(u"Check again"_s);
    QVERIFY(m_stage->settles());
    const auto *form = m_stage->wizard()->findChild<ui::QuestionForm *>();
    QCOMPARE(form->question(), renewal::OpenQuestion::RestoreOrAdopt);
    const auto *action = m_stage->wizard()->findChild<QAbstractButton *>(u"action"_s);
    QVERIFY(!action->isEnabled());
    m_stage->look();
    click(u"Go back to the topic that the devices know"_s);
    QVERIFY(action->isEnabled());
    click(u"Go on"_s);
    QVERIFY(m_stage->settles());
    QCOMPARE(m_stage->wizard()->state().assessed->mode, renewal::Mode::Restore);
    QCOMPARE(m_stage->wizard()->state().assessed->target, ours);
    QCOMPARE(m_stage->faults().join(u'\n'), QString());
}

QTEST_MAIN(WizardExitsTest)
#include "tst_wizardexits.moc"
