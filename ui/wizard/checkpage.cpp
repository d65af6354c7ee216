// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/checkpage.h"

#include "pki/shownvalues.h"
#include "renewal/rules/nextstep.h"
#include "renewal/words.h"
#include "ui/theme/tones.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/texts.h"
#include "ui/wizard/questionform.h"
#include "ui/wizard/shownform.h"

#include <QCheckBox>
#include <QDir>
#include <QLocale>
#include <QVBoxLayout>

namespace pushkeeper::ui {

using facts::Severity;
using renewal::OpenQuestion;

CheckPage::CheckPage(const WizardWork &work, QWidget *parent)
    : Page(renewal::Stage::Check, work, parent)
    , m_typed(buildTyped())
    , m_mode(plainLabel({}, this))
    , m_question(new QuestionForm(this))
    , m_facts(new FactList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_typed);
    layout->addWidget(m_mode);
    layout->addWidget(m_facts);
    layout->addWidget(m_question);
    layout->addStretch();
    m_typed->setVisible(isAssisted());
    m_question->hide();
    scaleFont(*m_mode, 1, QFont::DemiBold);
    connect(m_question, &QuestionForm::edited, this, &Page::actionChanged);
    connect(m_question, &QuestionForm::giveUpWanted, this, &CheckPage::askForNewTopic);
}

QWidget *CheckPage::buildTyped()
{
    auto *typed = new QWidget(this);
    auto *layout = new QVBoxLayout(typed);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(
        guideLabel(tr("Open Intune's page: Devices > Enrollment > Apple > Apple MDM Push Certificate. "
                      "Type what it shows."),
                   typed));
    m_hasNone = new QCheckBox(tr("It shows no ce&rtificate"), typed);
    layout->addWidget(m_hasNone);
    m_shown = new ShownForm(tenant().clock().now().date(), typed);
    layout->addWidget(m_shown);
    connect(m_hasNone, &QCheckBox::toggled, m_shown, &QWidget::setDisabled);
    connect(m_hasNone, &QCheckBox::toggled, this, &Page::actionChanged);
    connect(m_shown, &ShownForm::edited, this, &Page::actionChanged);
    return typed;
}

QString CheckPage::title() const
{
    return tr("What does Intune have?");
}

QString CheckPage::purpose() const
{
    return isAssisted() ? tr("Nothing is read from Intune: you type what its page shows. Nothing is changed.")
                        : tr("Pushkeeper reads the certificate, the devices and the agreement with Apple. "
                             "Your browser "
                             "may open for the sign-in. Nothing is changed.");
}

QString CheckPage::action() const
{
    if (state().uploadAnnouncedAt.isValid())
        return {};
    if (m_question->question() != OpenQuestion::None)
        return tr("&Go on");
    return state().assessed ? tr("Chec&k again") : tr("&Check now");
}

bool CheckPage::isReady() const
{
    if (m_question->question() != OpenQuestion::None)
        return m_question->isAnswered();
    return !isAssisted() || m_hasNone->isChecked() || m_shown->isComplete();
}

QString CheckPage::business() const
{
    return tr("Reading what Intune has …");
}

void CheckPage::act()
{
    renewal::AssessAnswers answers;
    m_question->fill(answers);
    if (isAssisted() && !m_hasNone->isChecked())
        answers.shown = m_shown->shown();
    engine().assess(answers);
}

void CheckPage::refresh()
{
    m_facts->clear();
    const auto &assessed = state().assessed;
    m_facts->setVisible(assessed.has_value());
    m_mode->setVisible(assessed.has_value());
    if (!assessed)
        return;
    m_mode->setText(renewal::modeText(*assessed));
    if (const auto &installed = assessed->installed) {
        m_facts->add(tr("Topic"), installed->topic.text());
        m_facts->add(tr("Serial number"), installed->serial.text());
        m_facts->add(tr("Valid until"), pki::shownDate(installed->notAfter));
        m_facts->add(tr("Apple Account"), installed->appleAccount);
    } else {
        m_facts->add(tr("Certificate"), tr("Intune has none."));
    }
    if (assessed->devices)
        m_facts->add(tr("Apple devices"), locale().toString(*assessed->devices));
    if (assessed->aliveBefore)
        m_facts->add(tr("Seen within 24 hours"), locale().toString(*assessed->aliveBefore));
}

void CheckPage::ended(const renewal::Outcome &outcome)
{
    const bool isAskedAgain = m_question->question() == outcome.question;
    m_question->ask(outcome.question);
    if (outcome.question == OpenQuestion::ConfirmNewTopic && isAskedAgain)
        Q_EMIT said(Severity::Warn, tr("The list of devices is saved. Read it before you go on."),
                    {tr("It lies in %1. Then check the last block of the topic and press the button again.")
                         .arg(QDir::toNativeSeparators(tenant().folder()))});
    else if (outcome.question != OpenQuestion::None)
        Q_EMIT said(Severity::Warn, tr("One thing has to be decided first."), {});
    else if (renewal::isEarly(state()))
        Q_EMIT said(Severity::Info, tr("The certificate is fresh. There is nothing to do yet."),
                    {tr("You can renew it all the same; that does no harm.")});
}

void CheckPage::askForNewTopic()
{
    m_question->ask(OpenQuestion::ConfirmNewTopic);
}

bool CheckPage::goesOn() const
{
    const auto &assessed = state().assessed;
    return assessed && assessed->mode == renewal::Mode::Renewal && !assessed->isHurried;
}

} // namespace pushkeeper::ui
