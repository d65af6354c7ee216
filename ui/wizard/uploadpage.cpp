// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/uploadpage.h"

#include "pki/shownvalues.h"
#include "renewal/rules/nextstep.h"
#include "renewal/words.h"
#include "ui/theme/tones.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/texts.h"
#include "ui/wizard/findingslist.h"
#include "ui/wizard/shownform.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <utility>

namespace pushkeeper::ui {

using facts::Severity;
using renewal::Echo;
using renewal::ImportGate;
using renewal::Step;

UploadPage::UploadPage(const WizardWork &work, QWidget *parent)
    : Page(renewal::Stage::Upload, work, parent)
    , m_comparison(buildComparison())
    , m_findings(new FindingsList(this))
    , m_hasRead(new QCheckBox(tr("I have &read what warns"), this))
    , m_byHand(buildByHand())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_comparison);
    layout->addWidget(m_findings);
    layout->addWidget(m_hasRead);
    layout->addWidget(m_byHand);
    layout->addStretch();
    connect(m_hasRead, &QCheckBox::toggled, this, &Page::actionChanged);
}

QWidget *UploadPage::buildComparison()
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    const auto add = [both, row](const QString &title) {
        auto *card = new Card(title, both);
        auto *facts = new FactList(card);
        card->content()->addWidget(facts);
        card->content()->addStretch();
        row->addWidget(card, 1);
        return facts;
    };
    m_old = add(tr("In Intune now"));
    m_new = add(tr("From Apple"));
    return both;
}

QWidget *UploadPage::buildByHand()
{
    auto *byHand = new QWidget(this);
    auto *layout = new QVBoxLayout(byHand);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    m_guide = plainLabel({}, byHand);
    layout->addWidget(m_guide);
    layout->addWidget(guideLabel(tr("Then type what the page shows:"), byHand));
    m_shown = new ShownForm(byHand);
    layout->addWidget(m_shown);
    connect(m_shown, &ShownForm::edited, this, &Page::actionChanged);
    return byHand;
}

bool UploadPage::hasWarnings() const
{
    const auto mode = state().assessed ? state().assessed->mode : renewal::Mode::Renewal;
    return renewal::importGate(state().findings, mode).answer == ImportGate::Answer::AfterReading;
}

QString UploadPage::title() const
{
    return isAssisted() ? tr("Upload it in Intune") : tr("Put it into Intune");
}

QString UploadPage::purpose() const
{
    return isAssisted()
               ? tr("You upload the file on Intune's page. Pushkeeper compares what the page shows then.")
               : tr("Pushkeeper uploads the certificate once, and then looks whether Intune shows it.");
}

QString UploadPage::action() const
{
    if (state().installedAt.isValid())
        return {};
    if (state().uploadedAt.isValid())
        return tr("&Look again");
    if (isAssisted())
        return tr("&Compare");
    const bool replaces = state().assessed && state().assessed->installed;
    return replaces ? tr("&Replace in Intune") : tr("&Upload to Intune");
}

bool UploadPage::isReady() const
{
    if (!isReached() || !state().certificate)
        return false;
    if (hasWarnings() && !state().areWarningsAccepted && !m_hasRead->isChecked())
        return false;
    return !isAssisted() || m_shown->isComplete();
}

QString UploadPage::business() const
{
    return state().uploadedAt.isValid() ? tr("Waiting until Intune shows the new certificate …")
                                        : tr("Uploading the certificate to Intune …");
}

void UploadPage::act()
{
    m_wantsUpload = next() == Step::Review;
    if (m_wantsUpload)
        engine().acceptWarnings();
    else if (isAssisted())
        engine().confirmShown(m_shown->shown());
    else if (state().uploadedAt.isValid())
        engine().confirm();
    else
        engine().upload();
}

void UploadPage::refresh()
{
    showComparison();
    m_findings->setFindings(state().certificate ? state().findings : facts::Findings());
    m_hasRead->setVisible(state().certificate && hasWarnings() && !state().areWarningsAccepted);
    m_byHand->setVisible(isAssisted() && state().certificate && !state().installedAt.isValid());
    if (const auto &certificate = state().certificate) {
        m_guide->setText(
            tr("On Intune's page (Devices > Enrollment > Apple > Apple MDM Push Certificate) enter the "
               "Apple ID %1, choose the file that Apple gave you, and press Upload. The page must then "
               "show: Subject ID %2, serial number %3, expiration %4.")
                .arg(state().appleAccount, certificate->topic.text(), certificate->serial.text(),
                     pki::shownDate(certificate->notAfter)));
    }
}

void UploadPage::showComparison()
{
    m_old->clear();
    m_new->clear();
    const auto &installed = state().assessed ? state().assessed->installed : std::nullopt;
    if (installed) {
        m_old->add(tr("Topic"), installed->topic.uuid());
        m_old->add(tr("Serial number"), installed->serial.text());
        m_old->add(tr("Valid until"), pki::shownDate(installed->notAfter));
        m_old->add(tr("Apple Account"), installed->appleAccount);
    } else {
        m_old->add(tr("Certificate"), tr("None"));
    }
    if (const auto &certificate = state().certificate) {
        m_new->add(tr("Topic"), certificate->topic.uuid());
        m_new->add(tr("Serial number"), certificate->serial.text());
        m_new->add(tr("Valid until"), pki::shownDate(certificate->notAfter));
        m_new->add(tr("Apple Account"), state().appleAccount);
    } else {
        m_new->add(tr("Certificate"), tr("Not chosen yet"));
    }
}

void UploadPage::ended(const renewal::Outcome &outcome)
{
    if (!outcome.echo) {
        // Only what the admin pressed the button for leads to an upload.
        if (std::exchange(m_wantsUpload, false) && !outcome.gate && next() == Step::Upload)
            act();
        return;
    }
    if (*outcome.echo == Echo::NotYet) {
        Q_EMIT said(Severity::Info, tr("Intune does not show the new certificate yet."),
                    {tr("Please look again in a few minutes; nothing is sent twice.")});
    } else if (*outcome.echo == Echo::Other) {
        Q_EMIT said(Severity::Stop, tr("Intune shows another certificate than the one that was uploaded."),
                    {tr("Somebody else may be at work. Ask in your team, then check again.")});
    }
}

} // namespace pushkeeper::ui
