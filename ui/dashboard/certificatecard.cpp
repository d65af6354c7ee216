// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/certificatecard.h"

#include "pki/shownvalues.h"
#include "ui/models/tenant.h"
#include "ui/theme/tones.h"
#include "ui/widgets/daysring.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/markedline.h"
#include "ui/widgets/texts.h"
#include "watch/grace.h"

#include <QVBoxLayout>

namespace pushkeeper::ui {

CertificateCard::CertificateCard(QWidget *parent)
    : Card(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::medium + space::small, space::large,
                            space::medium + space::small);
    row->setSpacing(space::large);
    row->addLayout(buildRing());
    row->addLayout(buildFacts(), 1);
}

QVBoxLayout *CertificateCard::buildRing()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::small);
    m_ring = new DaysRing(this);
    m_days = guideLabel({}, this);
    m_days->setWordWrap(false);
    m_days->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_ring, 0, Qt::AlignHCenter);
    column->addWidget(m_days);
    column->addStretch();
    return column;
}

QVBoxLayout *CertificateCard::buildFacts()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::small);
    column->addWidget(titleLabel(tr("Apple MDM push certificate"), this, 1));
    m_facts = new FactList(this);
    column->addWidget(m_facts);
    m_grace = new MarkedLine(this);
    column->addWidget(m_grace);
    column->addStretch();
    return column;
}

void CertificateCard::showTenant(const Tenant &tenant)
{
    const session::Recollection &known = tenant.known();
    m_facts->clear();
    if (!known.certificate) {
        m_ring->setDays({});
        m_days->clear();
        m_grace->say(facts::Severity::Info, {});
        m_facts->add(tr("Certificate"), tenant.isRead() ? tr("Intune has none.") : tr("Not known yet"));
        return;
    }
    const facts::PushCertificate &certificate = *known.certificate;
    const QDateTime now = tenant.clock().now();
    const qint64 days = base::daysLeft(certificate.notAfter, now);
    const watch::Grace grace = watch::graceAt(certificate.notAfter, now);
    m_ring->setDays(days, grace);
    m_days->setText(daysText(days));
    m_grace->say(facts::Severity::Stop, watch::graceText(grace));
    m_facts->add(tr("Valid until"), pki::shownDate(certificate.notAfter));
    m_facts->add(tr("Apple Account"), certificate.appleAccount);
    m_facts->add(tr("Topic"), certificate.topic.text());
    m_facts->add(tr("Serial number"), certificate.serial.text());
    addUpload(tenant);
}

void CertificateCard::addUpload(const Tenant &tenant)
{
    const auto upload = session::lastUpload(tenant.known());
    if (!upload)
        m_facts->add(tr("Last upload"), tr("Not with Pushkeeper"));
    else if (upload->isInstalled)
        m_facts->add(tr("Last upload"), tr("With Pushkeeper, %1").arg(pki::shownDate(upload->at)));
    else
        m_facts->add(tr("Last upload"),
                     tr("Elsewhere, after the one with Pushkeeper of %1").arg(pki::shownDate(upload->at)));
}

} // namespace pushkeeper::ui
