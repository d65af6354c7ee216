// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/uploadpage.h"

#include "pki/shownvalues.h"
#include "renewal/rules/nextstep.h"
#include "renewal/words.h"
#include "ui/theme/tones.h"
#include "ui/widgets/card.h"
#include "ui/widgets/texts.h"
#include "ui/wizard/comparison.h"
#include "ui/wizard/filecard.h"
#include "ui/wizard/findingslist.h"
#include "ui/wizard/portalguide.h"
#include "ui/wizard/shownform.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <utility>

namespace pushkeeper::ui {

using facts::Severity;
using renewal::Echo;
using renewal::ImportGate;
using renewal::Step;

UploadPage::UploadPage(const WizardWork &work, QWidget *parent)
    : Page(renewal::Stage::Upload, work, parent)
    , m_waiting(buildWaiting())
    , m_comparison(new Comparison(this))
    , m_findings(new FindingsList(this))
    , m_hasRead(new QCheckBox(tr("I have read what &warns"), this))
    , m_byHand(buildByHand())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_comparison);
    layout->addWidget(m_findings);
    layout->addWidget(m_hasRead);
    layout->addWidget(m_waiting);
    layout->addWidget(m_byHand);
    layout->addStretch();
    connect(m_hasRead, &QCheckBox::toggled, this, &Page::actionChanged);
}

QWidget *UploadPage::buildWaiting()
{
    auto *waiting = new QWidget(this);
    auto *layout = new QVBoxLayout(waiting);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    auto *card = new Card(tr("At Apple's portal"), waiting);
    m_portal = new PortalGuide(card);
    card->content()->addWidget(m_portal);
    layout->addWidget(card);
    m_file = new FileCard(engine(), tenant().downloads(), waiting);
    layout->addWidget(m_file);
    return waiting;
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
    m_shown = new ShownForm(tenant().clock().now().date(), byHand);
    layout->addWidget(m_shown);
    connect(m_shown, &ShownForm::edited, this, &Page::actionChanged);
    return byHand;
}

bool UploadPage::hasWarnings() const
{
    const ImportGate gate = renewal::importGate(state().findings, renewal::modeOf(state()));
    return gate.answer == ImportGate::Answer::AfterReading;
}

QString UploadPage::title() const
{
    if (!state().certificate)
        return tr("Fetch the certificate");
    return isAssisted() ? tr("Upload it in Intune") : tr("Put it into Intune");
}

QString UploadPage::purpose() const
{
    if (!state().certificate)
        return tr(
            "Download it in Apple's portal. It is compared with what Intune has before anything is sent.");
    return isAssisted()
               ? tr("You upload the file on Intune's page. Pushkeeper compares what the page shows then.")
               : tr("Pushkeeper uploads the certificate once, and then looks whether Intune shows it.");
}

QString UploadPage::action() const
{
    if (state().installedAt.isValid())
        return {};
    if (!state().certificate)
        return tr("Choose the fi&le …");
    if (state().uploadedAt.isValid())
        return tr("Look aga&in");
    if (isAssisted())
        return tr("&Compare");
    return renewal::installedBefore(state()) ? tr("&Replace in Intune") : tr("&Upload to Intune");
}

bool UploadPage::isReady() const
{
    if (!isReached())
        return false;
    if (!state().certificate)
        return true;
    if (hasWarnings() && !state().areWarningsAccepted && !m_hasRead->isChecked())
        return false;
    return !isAssisted() || m_shown->isComplete();
}

QString UploadPage::business() const
{
    if (!state().certificate)
        return tr("Looking at the file …");
    return state().uploadedAt.isValid() ? tr("Waiting until Intune shows the new certificate …")
                                        : tr("Uploading the certificate to Intune …");
}

void UploadPage::act()
{
    m_wantsUpload = state().certificate && next() == Step::Review;
    if (!state().certificate)
        m_file->choose();
    else if (m_wantsUpload)
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
    const bool isHere = state().certificate.has_value();
    m_waiting->setVisible(!isHere);
    m_comparison->setVisible(isHere);
    m_portal->guide(state(), engine().portal());
    m_file->refresh();
    m_file->setEnabled(next() == Step::Certificate);
    m_comparison->compare(state());
    m_findings->setFindings(state().findings);
    m_hasRead->setVisible(state().certificate && hasWarnings() && !state().areWarningsAccepted);
    m_byHand->setVisible(isAssisted() && state().certificate && !state().installedAt.isValid());
    const auto &certificate = state().certificate;
    if (certificate) {
        m_guide->setText(
            tr("On Intune's page (Devices > Enrollment > Apple > Apple MDM Push Certificate) enter the "
               "Apple ID %1, choose the file that Apple gave you, and press Upload. The page must then "
               "show: Subject ID %2, serial number %3, expiration %4.")
                .arg(state().appleAccount, certificate->topic.text(), certificate->serial.text(),
                     pki::shownDate(certificate->notAfter)));
    }
}

void UploadPage::enter()
{
    if (next() == Step::Certificate)
        m_file->watch();
}

void UploadPage::ended(const renewal::Outcome &outcome)
{
    // Only what the admin pressed the button for leads to an upload.
    const bool wantsUpload = std::exchange(m_wantsUpload, false);
    if (const auto &gate = outcome.gate)
        sayGate(*gate);
    else if (const auto &echo = outcome.echo)
        sayEcho(*echo);
    else if (wantsUpload && next() == Step::Upload)
        act();
    enter();
}

void UploadPage::sayGate(const ImportGate &gate)
{
    if (gate.answer == ImportGate::Answer::AlreadyInstalled) {
        Q_EMIT said(Severity::Info, tr("Intune has this certificate already."),
                    {tr("If you have just pressed Renew in Apple's portal, download the new file there.")});
    }
    if (gate.answer != ImportGate::Answer::Locked)
        return;
    QStringList lines;
    if (gate.locks.contains(renewal::Lock::Topic))
        lines.append(renewal::atStakeText(state()));
    lines.append(tr("Nothing was sent to Intune. What speaks against it stands below."));
    Q_EMIT said(Severity::Stop, tr("This file must not go to Intune."), lines);
}

void UploadPage::sayEcho(Echo echo)
{
    if (echo == Echo::NotYet) {
        Q_EMIT said(Severity::Info, tr("Intune does not show the new certificate yet."),
                    {tr("Please look again in a few minutes; nothing is sent twice.")});
    } else if (echo == Echo::Other) {
        Q_EMIT said(Severity::Stop, tr("Intune shows another certificate than the one that was uploaded."),
                    {tr("Somebody else may be at work. Ask in your team, then check again.")});
    }
}

} // namespace pushkeeper::ui
