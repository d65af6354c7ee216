// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/accountpage.h"

#include "renewal/rules/nextstep.h"
#include "renewal/words.h"
#include "ui/theme/tones.h"
#include "ui/widgets/card.h"
#include "ui/widgets/texts.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace pushkeeper::ui {

using namespace Qt::StringLiterals;

AccountPage::AccountPage(const WizardWork &work, QWidget *parent)
    : Page(renewal::Stage::Account, work, parent)
    , m_account(new QLineEdit(this))
    , m_lost(new QPushButton(tr("The account is &lost for good …"), this))
    , m_agreement(buildAgreement())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto *name = new QLabel(tr("&Apple Account (Intune calls it Apple ID)"), this);
    name->setBuddy(m_account);
    m_account->setAccessibleName(tr("Apple Account"));
    m_account->setPlaceholderText(u"mdm@example.com"_s);
    layout->addWidget(name);
    layout->addWidget(m_account);
    layout->addWidget(
        guideLabel(tr("It belongs to the company, not to a person: a shared mailbox, and codes that "
                      "two people can receive. Whoever renews next year needs the same one."),
                   this));
    layout->addWidget(m_lost, 0, Qt::AlignLeading);
    connect(m_lost, &QPushButton::clicked, this, &Page::newTopicWanted);
    layout->addSpacing(space::large);
    layout->addWidget(m_agreement);
    layout->addStretch();
    connect(m_account, &QLineEdit::textChanged, this, &Page::actionChanged);
}

QWidget *AccountPage::buildAgreement()
{
    auto *card = new Card(tr("Agreement with Apple"), this);
    QVBoxLayout *layout = card->content();
    layout->addWidget(guideLabel(renewal::agreementText(), card));
    auto *terms = new QPushButton(tr("Read the &terms"), card);
    connect(terms, &QPushButton::clicked, this, [this] { tenant().openPage(renewal::agreementTerms()); });
    layout->addWidget(terms, 0, Qt::AlignLeading);
    m_agrees = new QCheckBox(tr("I agree &for the whole tenant"), card);
    m_agrees->setObjectName(u"agrees"_s);
    layout->addWidget(m_agrees);
    connect(m_agrees, &QCheckBox::toggled, this, &Page::actionChanged);
    return card;
}

QString AccountPage::title() const
{
    return tr("Which Apple Account?");
}

QString AccountPage::purpose() const
{
    return renewal::installedBefore(state())
               ? tr("The certificate is renewed with the account that made it. Still right?")
               : tr("The certificate hangs on one Apple Account for as long as devices are enrolled with "
                    "it.");
}

QString AccountPage::action() const
{
    if (state().uploadAnnouncedAt.isValid())
        return {};
    return tr("&Use this account");
}

bool AccountPage::isReady() const
{
    const bool isAgreed = !renewal::needsAgreement(state()) || isAssisted() || m_agrees->isChecked();
    return isReached() && m_account->text().contains(u'@') && isAgreed;
}

QString AccountPage::business() const
{
    return tr("Noting the account …");
}

void AccountPage::act()
{
    m_wantsAccount = renewal::needsAgreement(state()) && !isAssisted();
    if (m_wantsAccount)
        engine().giveAgreement();
    else
        engine().confirmAccount(m_account->text());
}

void AccountPage::refresh()
{
    m_lost->setVisible(renewal::installedBefore(state()) && !state().uploadAnnouncedAt.isValid());
    m_agreement->setVisible(renewal::needsAgreement(state()) && !isAssisted());
    if (state().isAccountConfirmed)
        m_account->setText(state().appleAccount);
}

void AccountPage::enter()
{
    if (m_account->text().isEmpty()) {
        const auto installed = renewal::installedBefore(state());
        m_account->setText(installed ? installed->appleAccount : QString());
    }
    m_account->setFocus();
}

void AccountPage::ended(const renewal::Outcome &)
{
    if (std::exchange(m_wantsAccount, false) && state().isAgreed == true)
        engine().confirmAccount(m_account->text());
}

} // namespace pushkeeper::ui
