// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/dashboard.h"

#include "devices/proofwords.h"
#include "pki/shownvalues.h"
#include "renewal/words.h"
#include "ui/dashboard/certificatecard.h"
#include "ui/dashboard/devicescard.h"
#include "ui/theme/tones.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/markedline.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/texts.h"
#include "watch/lastcheck.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <chrono>
#include <utility>

namespace pushkeeper::ui {

using renewal::Advice;

Dashboard::Dashboard(QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice(this))
    , m_busy(new BusyLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    m_certificate = new CertificateCard(this);
    m_devices = new DevicesCard(this);
    layout->addWidget(buildNext());
    layout->addWidget(m_notice);
    layout->addWidget(m_certificate);
    layout->addWidget(m_devices);
    layout->addStretch();
    connect(m_busy, &BusyLine::cancelled, this, [this] { m_tenant->cancel(); });
    m_notice->setExits({.package = [this] { Q_EMIT packageWanted(); },
                        .assistance = [this] { Q_EMIT assistanceWanted(); },
                        .thisRun = [this] { m_tenant->readForThisRun(); }});
    constexpr std::chrono::minutes between(10);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, &Dashboard::refresh);
    m_tick.setInterval(between);
}

QWidget *Dashboard::buildNext()
{
    auto *card = new Card(this);
    auto *whole = new QVBoxLayout(card);
    whole->setContentsMargins(space::large, space::medium + space::small, space::large,
                              space::medium + space::small);
    whole->setSpacing(space::small);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::small / 2);
    constexpr qreal larger = 1.3;
    m_next = titleLabel({}, card, larger);
    m_why = guideLabel({}, card);
    texts->addWidget(m_next);
    texts->addWidget(m_why);
    row->addLayout(texts, 1);
    buildButtons();
    row->addWidget(m_read);
    row->addWidget(m_action);
    m_lastCheck = new MarkedLine(card);
    whole->addLayout(row);
    whole->addWidget(m_lastCheck);
    whole->addWidget(m_busy);
    return card;
}

void Dashboard::buildButtons()
{
    m_read = new QPushButton(tr("Look aga&in"), this);
    m_read->setObjectName(QStringLiteral("read"));
    m_action = new QPushButton(this);
    m_action->setObjectName(QStringLiteral("action"));
    m_action->setDefault(true);
    setFocusProxy(m_action);
    connect(m_action, &QPushButton::clicked, this, &Dashboard::act);
    connect(m_read, &QPushButton::clicked, this, [this] { m_tenant->read(); });
}

void Dashboard::setTenant(Tenant *tenant)
{
    if (m_tenant)
        m_tenant->disconnect(this);
    m_tenant = tenant;
    m_notice->clear();
    m_busy->end();
    if (!tenant)
        return m_tick.stop();
    m_tick.start();
    connect(tenant, &Tenant::changed, this, &Dashboard::refresh);
    connect(tenant, &Tenant::devicesRead, this, [this](const QString &howFar) { m_busy->begin(howFar); });
    connect(tenant, &Tenant::signingIn, this,
            [this] { m_busy->begin(tr("Please sign in; your browser opens for it …")); });
    connect(tenant, &Tenant::signInEnded, this, [this](const QString &user) {
        m_busy->tellSignedIn(user, m_tenant->name());
        refresh();
    });
    connect(tenant, &Tenant::failed, this, [this](const base::Error &error) { m_notice->say(error); });
    refresh();
}

Advice Dashboard::advice() const
{
    const bool isRead = m_tenant->isRead() || !m_tenant->hasGraph();
    return renewal::adviceFor(m_tenant->known().certificate, isRead, m_tenant->openWalk().has_value(),
                              m_tenant->clock().now());
}

void Dashboard::act()
{
    m_notice->clear();
    if (advice() == Advice::Look)
        m_tenant->read();
    else
        Q_EMIT walkWanted();
}

void Dashboard::refresh()
{
    // If there is something to read, it comes back here by changed().
    m_tenant->readBehind();
    showNext();
    showButtons();
    showLastCheck();
    showBusy();
    m_certificate->showTenant(*m_tenant);
    m_devices->showTenant(*m_tenant);
    showProof();
}

void Dashboard::showProof()
{
    const session::Recollection &known = m_tenant->known();
    if (known.isCertificateSuspected) {
        m_devices->showProof(devices::suspicionText());
        return;
    }
    const auto walk = session::lastProven(known);
    m_devices->showProof(walk ? renewal::proofText(*walk) : QString());
}

void Dashboard::showNext()
{
    const auto say = [this](const QString &what, const QString &why, const QString &action) {
        m_next->setText(what);
        m_why->setText(why);
        m_action->setText(action);
    };
    switch (advice()) {
    case Advice::Look:
        say(tr("Have a look at this tenant"),
            tr("Pushkeeper reads certificate and devices; nothing is changed."), tr("Look &now"));
        break;
    case Advice::Begin:
        // Who cannot look does not know that Intune has none.
        say(m_tenant->isRead() ? tr("Intune has no certificate") : tr("No certificate is known yet"),
            tr("Pushkeeper finds out whether this is a first set-up or a rescue."), tr("Be&gin"));
        break;
    case Advice::GoOn:
        say(tr("Not finished yet"), tr("A set-up or renewal goes on where it stood."), tr("&Go on"));
        break;
    case Advice::Renew:
        say(tr("Time to renew"), tr("Same Apple Account, same topic. It takes about 15 minutes."),
            tr("Renew &now"));
        break;
    case Advice::Rest:
        say(tr("Nothing to do"), tr("The certificate is valid. You can renew it earlier; that does no harm."),
            tr("Renew earl&y"));
        break;
    }
}

void Dashboard::showButtons()
{
    const bool isFree = !m_tenant->isBusy() || (m_tenant->isReadingBehind() && advice() != Advice::Look);
    m_returnsFocus = m_returnsFocus || window()->focusWidget() == m_action;
    m_action->setEnabled(isFree);
    if (m_action->isEnabled() && std::exchange(m_returnsFocus, false))
        m_action->setFocus();
    m_read->setVisible(m_tenant->hasGraph() && advice() != Advice::Look);
    m_read->setEnabled(!m_tenant->isBusy());
}

void Dashboard::showLastCheck()
{
    const QDateTime last = session::lastCheck(m_tenant->known());
    if (!last.isValid() || m_tenant->isBusy())
        return m_lastCheck->say(facts::Severity::Info, {});
    if (!m_tenant->hasGraph())
        return m_lastCheck->say(facts::Severity::Info, tr("As typed on %1.").arg(pki::shownDate(last)));
    const auto &certificate = m_tenant->known().certificate;
    const watch::CheckStanding standing =
        watch::checkStanding({.lastSuccess = last,
                              .fault = m_tenant->readFault(),
                              .notAfter = certificate ? certificate->notAfter : QDateTime()},
                             m_tenant->clock().now());
    const QString when = tr("Last successful check: %1.").arg(pki::shownDate(last));
    const QString next = watch::checkStandingText(standing);
    m_lastCheck->say(watch::severityOf(standing), next.isEmpty() ? when : tr("%1 %2").arg(when, next));
}

void Dashboard::showBusy()
{
    if (!m_tenant->isBusy())
        return m_busy->end();
    m_notice->clear();
    m_busy->begin(
        m_tenant->isReadingBehind()
            ? tr("As of %1. Reading anew …").arg(pki::shownDate(session::lastCheck(m_tenant->known())))
            : tr("Reading certificate and devices …"));
}

} // namespace pushkeeper::ui
