// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/dashboard.h"

#include "pki/shownvalues.h"
#include "ui/theme/tones.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/daysring.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/sharebar.h"
#include "ui/widgets/texts.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace pushkeeper::ui {

using devices::CheckIn;
using renewal::Advice;

namespace {

void setCardMargins(QLayout &layout)
{
    layout.setContentsMargins(space::large, space::medium + space::small, space::large,
                              space::medium + space::small);
}

} // namespace

Dashboard::Dashboard(QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice(this))
    , m_busy(new BusyLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(buildNext());
    layout->addWidget(m_notice);
    layout->addWidget(buildCertificate());
    layout->addWidget(buildDevices());
    layout->addWidget(m_busy);
    layout->addStretch();
    connect(m_busy, &BusyLine::cancelled, this, [this] { m_tenant->cancel(); });
    m_notice->setExits({.package = [this] { Q_EMIT packageWanted(); },
                        .assistance = [this] { Q_EMIT assistanceWanted(); },
                        .thisRun = [this] { m_tenant->readForThisRun(); }});
}

QWidget *Dashboard::buildNext()
{
    auto *card = new Card(this);
    auto *row = new QHBoxLayout(card);
    setCardMargins(*row);
    row->setSpacing(space::large);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::small / 2);
    constexpr qreal larger = 1.3;
    m_next = titleLabel({}, card, larger);
    m_why = guideLabel({}, card);
    texts->addWidget(m_next);
    texts->addWidget(m_why);
    row->addLayout(texts, 1);
    m_read = new QPushButton(tr("Look aga&in"), card);
    m_read->setObjectName(QStringLiteral("read"));
    m_action = new QPushButton(card);
    m_action->setObjectName(QStringLiteral("action"));
    m_action->setDefault(true);
    row->addWidget(m_read);
    row->addWidget(m_action);
    setFocusProxy(m_action);
    connect(m_action, &QPushButton::clicked, this, &Dashboard::act);
    connect(m_read, &QPushButton::clicked, this, [this] { m_tenant->read(); });
    return card;
}

QWidget *Dashboard::buildCertificate()
{
    auto *card = new Card(this);
    auto *row = new QHBoxLayout(card);
    setCardMargins(*row);
    row->setSpacing(space::large);
    auto *left = new QVBoxLayout;
    m_ring = new DaysRing(card);
    m_days = guideLabel({}, card);
    m_days->setAlignment(Qt::AlignHCenter);
    left->addWidget(m_ring, 0, Qt::AlignHCenter);
    left->addWidget(m_days);
    left->addStretch();
    row->addLayout(left);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::small);
    right->addWidget(titleLabel(tr("Apple MDM push certificate"), card, 1));
    m_facts = new FactList(card);
    right->addWidget(m_facts);
    right->addStretch();
    row->addLayout(right, 1);
    return card;
}

QWidget *Dashboard::buildDevices()
{
    auto *card = new Card(tr("Apple devices"), this);
    QVBoxLayout *layout = card->content();
    m_devices = guideLabel({}, card);
    m_share = new ShareBar(card);
    m_counts = new FactList(card);
    layout->addWidget(m_devices);
    layout->addWidget(m_share);
    layout->addWidget(m_counts);
    return card;
}

void Dashboard::setTenant(Tenant *tenant)
{
    if (m_tenant)
        m_tenant->disconnect(this);
    m_tenant = tenant;
    m_notice->clear();
    m_busy->end();
    if (!tenant)
        return;
    connect(tenant, &Tenant::changed, this, &Dashboard::refresh);
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
    if (m_tenant->isBusy()) {
        m_notice->clear();
        m_busy->begin(tr("Reading certificate and devices …"));
    } else {
        m_busy->end();
    }
    showNext();
    showCertificate();
    showDevices();
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
        say(tr("Intune has no certificate"),
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
    m_returnsFocus = m_returnsFocus || window()->focusWidget() == m_action;
    m_action->setEnabled(!m_tenant->isBusy());
    if (m_action->isEnabled() && std::exchange(m_returnsFocus, false))
        m_action->setFocus();
    m_read->setVisible(m_tenant->hasGraph() && advice() != Advice::Look);
    m_read->setEnabled(!m_tenant->isBusy());
}

void Dashboard::showCertificate()
{
    const session::Recollection &known = m_tenant->known();
    m_facts->clear();
    if (!known.certificate) {
        m_ring->setDays({});
        m_days->clear();
        m_facts->add(tr("Certificate"), m_tenant->isRead() ? tr("Intune has none.") : tr("Not known yet"));
        return;
    }
    const facts::PushCertificate &certificate = *known.certificate;
    const qint64 days = base::daysLeft(certificate.notAfter, m_tenant->clock().now());
    m_ring->setDays(days);
    m_days->setText(daysText(days));
    m_facts->add(tr("Valid until"), pki::shownDate(certificate.notAfter));
    m_facts->add(tr("Apple Account"), certificate.appleAccount);
    m_facts->add(tr("Topic"), certificate.topic.text());
    m_facts->add(tr("Serial number"), certificate.serial.text());
    m_facts->add(tr("Last seen"), pki::shownDate(known.certificateSeenAt));
}

void Dashboard::showDevices()
{
    const auto &devices = m_tenant->known().devices;
    m_counts->clear();
    m_share->setVisible(devices && devices->all > 0);
    m_counts->setVisible(devices && devices->all > 0);
    if (!devices) {
        m_devices->setText(m_tenant->hasGraph() ? tr("Not read yet.")
                                                : tr("They cannot be counted without a sign-in."));
        return;
    }
    m_devices->setText(tr("%n device(s), read on %1", nullptr, devices->all)
                           .arg(pki::shownDate(m_tenant->known().fleet->readAt)));
    m_share->setCounts(*devices);
    for (const CheckIn checkIn : devices::allCheckIns())
        m_counts->add(devices::checkInText(checkIn), locale().toString(devices->checkIns.value(checkIn)));
}

} // namespace pushkeeper::ui
