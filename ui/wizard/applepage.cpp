// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/applepage.h"

#include "renewal/rules/nextstep.h"
#include "renewal/words.h"
#include "ui/theme/tones.h"
#include "ui/widgets/card.h"
#include "ui/widgets/texts.h"
#include "ui/wizard/portalguide.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace pushkeeper::ui {

using facts::Severity;

ApplePage::ApplePage(const WizardWork &work, QWidget *parent)
    : Page(renewal::Stage::Apple, work, parent)
    , m_guide(new PortalGuide(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(buildRequest());
    auto *portal = new Card(tr("Apple's portal"), this);
    portal->content()->addWidget(m_guide);
    layout->addWidget(portal);
    layout->addStretch();
}

QWidget *ApplePage::buildRequest()
{
    auto *card = new Card(tr("Signing request (CSR)"), this);
    m_request = plainLabel({}, card);
    card->content()->addWidget(m_request);
    m_again = new QPushButton(isAssisted() ? tr("Use another &file …") : tr("&Take a fresh one"), card);
    m_again->setToolTip(tr("A fresh one makes the earlier one stale."));
    connect(m_again, &QPushButton::clicked, this, &ApplePage::takeAgain);
    card->content()->addWidget(m_again, 0, Qt::AlignLeading);
    return card;
}

QString ApplePage::title() const
{
    return tr("Let Apple sign it");
}

QString ApplePage::purpose() const
{
    return renewal::isCreateRight(state())
               ? tr("Intune's signing request goes to Apple's portal, and a certificate comes back.")
               : tr("Intune's signing request goes to Apple's portal, to the row of this certificate, and a "
                    "renewed certificate comes back.");
}

QString ApplePage::action() const
{
    if (state().uploadAnnouncedAt.isValid())
        return {};
    if (state().requestTakenAt.isValid())
        return tr("&Open Apple's portal");
    return isAssisted() ? tr("Choose the signing re&quest …") : tr("&Take the signing request");
}

bool ApplePage::isReady() const
{
    return isReached();
}

QString ApplePage::business() const
{
    return state().requestTakenAt.isValid() ? tr("Opening Apple's portal …")
                                            : tr("Taking a signing request from Intune …");
}

void ApplePage::act()
{
    if (state().requestTakenAt.isValid())
        engine().openPortal();
    else if (isAssisted())
        chooseRequest();
    else
        engine().takeRequest(false);
}

void ApplePage::takeAgain()
{
    if (isAssisted()) {
        chooseRequest();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("A fresh signing request"),
                                tr("A fresh one makes the earlier one stale."), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("A certificate that Apple made with the earlier one may not fit any more. Do this only "
           "if the earlier file is lost or was refused."));
    const auto *take = box->addButton(tr("&Take a fresh one"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(take, &QAbstractButton::clicked, this, [this] { engine().takeRequest(true); });
    box->open();
}

void ApplePage::refresh()
{
    const bool isTaken = state().requestTakenAt.isValid();
    const QString none = isAssisted() ? tr("Download the CSR on Intune's page, then choose that file here.")
                                      : tr("It is not taken yet. Only you start this; it happens once.");
    m_request->setText(isTaken ? tr("Saved: %1").arg(QDir::toNativeSeparators(state().requestFile)) : none);
    m_again->setVisible(isTaken && !state().uploadAnnouncedAt.isValid());
    m_again->setEnabled(!engine().isBusy());
    m_guide->guide(state(), engine().portal());
    m_guide->setEnabled(isTaken);
}

void ApplePage::chooseRequest()
{
    auto *dialog = new QFileDialog(this, tr("Choose the signing request"), tenant().downloads());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { engine().useRequest(path); });
    dialog->open();
}

void ApplePage::ended(const renewal::Outcome &outcome)
{
    if (facts::worst(outcome.findings) < Severity::Warn)
        return;
    const facts::Finding heaviest = facts::heaviestFirst(outcome.findings).constFirst();
    Q_EMIT said(heaviest.severity, heaviest.text, {heaviest.next});
}

} // namespace pushkeeper::ui
