// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/applepage.h"

#include "renewal/rules/nextstep.h"
#include "renewal/words.h"
#include "ui/theme/tones.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/texts.h"
#include "ui/wizard/findingslist.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace pushkeeper::ui {

using facts::Severity;
using renewal::ImportGate;
using renewal::Step;

namespace {

/// A card with a title; returns the place for its content.
QVBoxLayout *addCard(QVBoxLayout &layout, const QString &title, QWidget *parent)
{
    auto *card = new Card(title, parent);
    layout.addWidget(card);
    return card->content();
}

} // namespace

ApplePage::ApplePage(const WizardWork &work, QWidget *parent)
    : Page(renewal::Stage::Apple, work, parent)
    , m_folder(work.tenant.downloads())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    buildRequest(*layout);
    buildPortal(*layout);
    buildCertificate(*layout);
    layout->addStretch();
}

void ApplePage::buildRequest(QVBoxLayout &layout)
{
    QVBoxLayout *content = addCard(layout, tr("1. Signing request (CSR)"), this);
    m_request = plainLabel({}, this);
    content->addWidget(m_request);
    m_again = new QPushButton(isAssisted() ? tr("Use another &file …") : tr("&Take a fresh one"), this);
    m_again->setToolTip(tr("A fresh one makes the earlier one stale."));
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (isAssisted())
            chooseRequest();
        else
            engine().takeRequest(true);
    });
    content->addWidget(m_again, 0, Qt::AlignLeading);
}

void ApplePage::buildPortal(QVBoxLayout &layout)
{
    QVBoxLayout *content = addCard(layout, tr("2. Apple's portal"), this);
    m_portal = content->parentWidget();
    m_account = plainLabel({}, m_portal);
    m_button = plainLabel({}, m_portal);
    scaleFont(*m_button, 1, QFont::DemiBold);
    m_row = plainLabel({}, m_portal);
    m_address = plainLabel({}, m_portal);
    for (QLabel *label : {m_account, m_button, m_row, m_address})
        content->addWidget(label);
}

void ApplePage::buildCertificate(QVBoxLayout &layout)
{
    QVBoxLayout *content = addCard(layout, tr("3. The file that Apple gives you"), this);
    m_certificate = content->parentWidget();
    m_waiting = plainLabel({}, m_certificate);
    content->addWidget(m_waiting);
    auto *folder = new QPushButton(tr("Watch another f&older …"), m_certificate);
    connect(folder, &QPushButton::clicked, this, &ApplePage::chooseFolder);
    content->addWidget(folder, 0, Qt::AlignLeading);
    m_drop = new FileDrop(m_certificate);
    m_drop->setPrompt(tr("Or drop the file here."));
    connect(m_drop, &FileDrop::chooseRequested, this, &ApplePage::chooseCertificate);
    connect(m_drop, &FileDrop::dropped, this,
            [this](const QStringList &paths) { engine().chooseCertificate(paths.constFirst()); });
    content->addWidget(m_drop);
    m_findings = new FindingsList(m_certificate);
    content->addWidget(m_findings);
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
                    "renewed "
                    "certificate comes back.");
}

QString ApplePage::action() const
{
    switch (next()) {
    case Step::Request:
        return isAssisted() ? tr("&Choose the signing request …") : tr("&Take the signing request");
    case Step::Portal:
        return tr("&Open Apple's portal");
    case Step::Certificate:
    case Step::Review:
    case Step::Upload:
        return state().uploadAnnouncedAt.isValid() ? QString() : tr("&Open Apple's portal");
    default:
        return state().uploadAnnouncedAt.isValid() ? QString() : tr("&Take the signing request");
    }
}

bool ApplePage::isReady() const
{
    return isReached();
}

QString ApplePage::business() const
{
    return next() == Step::Request ? tr("Taking a signing request from Intune …")
                                   : tr("Looking at the file …");
}

void ApplePage::act()
{
    if (next() != Step::Request)
        engine().openPortal();
    else if (isAssisted())
        chooseRequest();
    else
        engine().takeRequest(false);
}

void ApplePage::refresh()
{
    const bool isTaken = state().requestTakenAt.isValid();
    const QString none = isAssisted() ? tr("Download the CSR on Intune's page, then choose that file here.")
                                      : tr("It is not taken yet. Only you start this; it happens once.");
    m_request->setText(isTaken ? tr("Saved: %1").arg(QDir::toNativeSeparators(state().requestFile)) : none);
    m_again->setVisible(isTaken && !state().uploadAnnouncedAt.isValid());
    m_portal->setEnabled(isTaken);
    m_account->setText(tr("Sign in with %1").arg(state().appleAccount));
    m_button->setText(renewal::buttonText(state()));
    const QString row = renewal::isCreateRight(state()) ? QString() : renewal::rowText(state());
    m_row->setText(row);
    m_row->setVisible(!row.isEmpty());
    m_address->setText(tr("Address: %1").arg(engine().portal().toString()));
    m_certificate->setEnabled(isTaken && !state().uploadAnnouncedAt.isValid());
    const QString folder = QDir::toNativeSeparators(m_folder);
    m_waiting->setText(engine().isWatching()
                           ? tr("Waiting for it in %1. It is recognised by its content.").arg(folder)
                           : tr("It is going to be looked for in %1.").arg(folder));
    m_findings->setFindings(isTaken ? state().findings : facts::Findings());
}

void ApplePage::enter()
{
    watchIfUseful();
}

void ApplePage::watchIfUseful()
{
    if (next() == Step::Certificate && !engine().isBusy() && !engine().isWatching() &&
        QDir(m_folder).exists())
        engine().watch(m_folder);
}

void ApplePage::chooseRequest()
{
    auto *dialog = new QFileDialog(this, tr("Choose the signing request"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { engine().useRequest(path); });
    dialog->open();
}

void ApplePage::chooseCertificate()
{
    auto *dialog = new QFileDialog(this, tr("Choose the certificate"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { engine().chooseCertificate(path); });
    dialog->open();
}

void ApplePage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder of downloads"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_folder = path;
        engine().watch(m_folder);
    });
    dialog->open();
}

void ApplePage::ended(const renewal::Outcome &outcome)
{
    if (facts::worst(outcome.findings) >= Severity::Warn) {
        const facts::Finding heaviest = facts::heaviestFirst(outcome.findings).constFirst();
        Q_EMIT said(heaviest.severity, heaviest.text, {heaviest.next});
    }
    if (const auto &gate = outcome.gate)
        sayGate(*gate);
    watchIfUseful();
}

void ApplePage::sayGate(const ImportGate &gate)
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

} // namespace pushkeeper::ui
