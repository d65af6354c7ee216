// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/proofpage.h"

#include "devices/proofwords.h"
#include "pki/shownvalues.h"
#include "renewal/words.h"
#include "ui/theme/tones.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/texts.h"

#include <QDir>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace pushkeeper::ui {

using renewal::Step;

ProofPage::ProofPage(const WizardWork &work, QWidget *parent)
    : Page(renewal::Stage::Proof, work, parent)
    , m_installed(plainLabel({}, this))
    , m_facts(new FactList(this))
    , m_verdict(plainLabel({}, this))
    , m_missingTitle(plainLabel(tr("Alive before, not seen since"), this))
    , m_missingList(new FactList(this))
    , m_again(new QPushButton(tr("Count the devices &again"), this))
    , m_receipt(plainLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_installed);
    layout->addWidget(m_facts);
    layout->addWidget(m_verdict);
    layout->addWidget(m_missingTitle);
    layout->addWidget(m_missingList);
    layout->addWidget(m_again, 0, Qt::AlignLeading);
    layout->addWidget(m_receipt);
    layout->addStretch();
    m_again->setObjectName(QStringLiteral("countAgain"));
    scaleFont(*m_verdict, 1, QFont::DemiBold);
    connect(m_again, &QPushButton::clicked, this, [this] { this->engine().countDevices(); });
}

bool ProofPage::isSilent() const
{
    const auto &proof = state().proof;
    return proof &&
           devices::verdictOn(proof->tally, state().uploadedAt, proof->at) == devices::ProofKind::FellSilent;
}

QString ProofPage::title() const
{
    return state().finishedAt.isValid() ? tr("Done") : tr("Do the devices answer?");
}

QString ProofPage::purpose() const
{
    if (state().finishedAt.isValid())
        return tr("The receipt is written. You can close this window.");
    if (isSilent())
        return tr("Please read this before you finish: nearly all devices are silent.");
    return tr("Devices check in every 8 hours. You need not wait: finish now, and look again tomorrow.");
}

QString ProofPage::action() const
{
    if (state().finishedAt.isValid())
        return {};
    return state().proof || isAssisted() ? tr("&Finish") : tr("&Count the devices");
}

bool ProofPage::isReady() const
{
    return isReached();
}

QString ProofPage::business() const
{
    return tr("Counting the devices that have checked in …");
}

void ProofPage::act()
{
    if (state().proof)
        engine().finish();
    else
        engine().countDevices();
}

void ProofPage::refresh()
{
    const bool isInstalled = state().installedAt.isValid();
    m_installed->setText(isInstalled ? renewal::installedText(state())
                                     : tr("This comes once Intune shows the new certificate."));
    m_facts->clear();
    if (const auto &proof = state().proof; proof && !isAssisted()) {
        const auto before = proof->tally.aliveBefore;
        m_facts->add(tr("Checked in since the upload"), locale().toString(proof->tally.seenSince));
        m_facts->add(tr("Alive before"), before ? locale().toString(*before) : tr("not known"));
        m_facts->add(tr("Counted"), pki::shownDate(proof->at));
    }
    m_facts->setVisible(!m_facts->isEmpty());
    m_verdict->setText(renewal::proofText(state()));
    m_verdict->setVisible(state().proof && !isAssisted());
    showMissing();
    m_again->setVisible(state().proof && !isAssisted() && !state().finishedAt.isValid());
    m_receipt->setText(
        tr("The records of this tenant lie in %1").arg(QDir::toNativeSeparators(tenant().folder())));
    m_receipt->setVisible(state().finishedAt.isValid());
}

void ProofPage::ended(const renewal::Outcome &outcome)
{
    if (outcome.missing)
        m_missing = *outcome.missing;
}

void ProofPage::showMissing()
{
    constexpr std::size_t most = 20;
    m_missingList->clear();
    for (const auto &[device, reason] : std::span(m_missing).first(std::min(most, m_missing.size()))) {
        const QString name = device.name.isEmpty() ? device.id.text() : device.name;
        m_missingList->add(name, devices::missingText(reason));
    }
    if (m_missing.size() > most)
        m_missingList->add(tr("And more"), locale().toString(int(m_missing.size() - most)));
    m_missingTitle->setVisible(!m_missing.empty());
    m_missingList->setVisible(!m_missing.empty());
}

void ProofPage::enter()
{
    if (next() == Step::Devices)
        engine().countDevices();
}

} // namespace pushkeeper::ui
