// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/questionform.h"

#include "ui/theme/tones.h"
#include "ui/widgets/texts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pushkeeper::ui {

using renewal::Decision;
using renewal::OpenQuestion;

namespace {

QString textOf(const QLineEdit *line)
{
    return line ? line->text().trimmed() : QString();
}

} // namespace

QuestionForm::QuestionForm(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void QuestionForm::ask(OpenQuestion question)
{
    if (question == m_question && m_content)
        return;
    delete m_content;
    m_content = new QWidget(this);
    m_restore = m_adopt = nullptr;
    m_reason = m_topic = m_block = nullptr;
    m_question = question;
    layout()->addWidget(m_content);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(space::small);
    switch (question) {
    case OpenQuestion::RestoreOrAdopt:
        askForDirection(*content);
        break;
    case OpenQuestion::TopicOfDevices:
        askForTopic(*content);
        break;
    case OpenQuestion::ConfirmNewTopic:
        askForNewTopic(*content);
        break;
    case OpenQuestion::None:
        break;
    }
    setVisible(question != OpenQuestion::None);
    Q_EMIT edited();
}

void QuestionForm::askForDirection(QVBoxLayout &layout)
{
    layout.addWidget(
        guideLabel(tr("Intune has a certificate of another topic than the devices know."), m_content));
    m_restore = new QRadioButton(tr("Go &back to the topic that the devices know"), m_content);
    m_adopt = new QRadioButton(tr("&Keep the new topic: all devices were enrolled anew with it"), m_content);
    for (QRadioButton *button : {m_restore, m_adopt}) {
        layout.addWidget(button);
        connect(button, &QRadioButton::toggled, this, &QuestionForm::edited);
    }
    m_reason = addLine(layout, tr("&Reason"));
    m_reason->setEnabled(false);
    connect(m_adopt, &QRadioButton::toggled, m_reason, &QWidget::setEnabled);
    addGiveUp(layout);
}

void QuestionForm::askForTopic(QVBoxLayout &layout)
{
    layout.addWidget(guideLabel(tr("Intune has no certificate, but this tenant may have devices, so Create "
                                   "would be wrong. Read the topic "
                                   "from the management profile of a device: Settings > General > VPN & "
                                   "Device Management > the profile > "
                                   "More Details > Topic."),
                                m_content));
    m_topic = addLine(layout, tr("&Topic"));
    m_topic->setPlaceholderText(QStringLiteral("com.apple.mgmt.External."));
    addGiveUp(layout);
}

void QuestionForm::askForNewTopic(QVBoxLayout &layout)
{
    layout.addWidget(guideLabel(
        tr("A new topic cuts off every Apple device of the tenant: each has to be enrolled again. Do this "
           "only if Apple's support cannot give back the Apple Account. The list of devices is saved as "
           "reenrolment-plan.csv in the tenant's folder."),
        m_content));
    m_reason = addLine(layout, tr("&Reason"));
    m_block = addLine(layout, tr("Last b&lock of the old topic, typed by hand"));
}

void QuestionForm::addGiveUp(QVBoxLayout &layout)
{
    auto *lost = new QPushButton(tr("The Apple Account is lost for good …"), m_content);
    connect(lost, &QPushButton::clicked, this, &QuestionForm::giveUpWanted);
    layout.addWidget(lost, 0, Qt::AlignLeading);
}

QLineEdit *QuestionForm::addLine(QVBoxLayout &layout, const QString &name)
{
    auto *title = new QLabel(name, m_content);
    auto *line = new QLineEdit(m_content);
    title->setBuddy(line);
    line->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    layout.addWidget(title);
    layout.addWidget(line);
    connect(line, &QLineEdit::textChanged, this, &QuestionForm::edited);
    return line;
}

void QuestionForm::fill(renewal::AssessAnswers &answers) const
{
    switch (m_question) {
    case OpenQuestion::RestoreOrAdopt:
        answers.decision = m_adopt->isChecked() ? Decision::Adopt : Decision::Restore;
        answers.reason = textOf(m_reason);
        break;
    case OpenQuestion::TopicOfDevices:
        answers.topic = base::Topic(textOf(m_topic));
        break;
    case OpenQuestion::ConfirmNewTopic:
        answers.decision = Decision::GiveUpTopic;
        answers.reason = textOf(m_reason);
        answers.typedBlock = textOf(m_block);
        break;
    case OpenQuestion::None:
        break;
    }
}

bool QuestionForm::isAnswered() const
{
    switch (m_question) {
    case OpenQuestion::RestoreOrAdopt:
        return m_restore->isChecked() || (m_adopt->isChecked() && !textOf(m_reason).isEmpty());
    case OpenQuestion::TopicOfDevices:
        return base::Topic(textOf(m_topic)).isExternalMdm();
    case OpenQuestion::ConfirmNewTopic:
        return !textOf(m_reason).isEmpty() && !textOf(m_block).isEmpty();
    case OpenQuestion::None:
        break;
    }
    return true;
}

} // namespace pushkeeper::ui
