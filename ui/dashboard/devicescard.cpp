// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/devicescard.h"

#include "pki/shownvalues.h"
#include "ui/models/tenant.h"
#include "ui/theme/tones.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/checkinchart.h"
#include "ui/widgets/markedline.h"
#include "ui/widgets/platformshares.h"
#include "ui/widgets/texts.h"

#include <QLocale>
#include <QVBoxLayout>

namespace pushkeeper::ui {

namespace {

/// A quiet line of text, as long as it needs to be.
QLabel *quietLine(const QString &text, QWidget *parent)
{
    auto *line = new Caption(text, parent);
    line->setWordWrap(true);
    return line;
}

/// A part of the card that comes and goes as one, below a distance.
QVBoxLayout *partOf(QWidget &part)
{
    auto *layout = new QVBoxLayout(&part);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    return layout;
}

} // namespace

DevicesCard::DevicesCard(QWidget *parent)
    : Card(tr("Apple devices"), parent)
    , m_summary(new MarkedLine(this))
    , m_proof(guideLabel({}, this))
    , m_history(buildHistory())
    , m_shares(buildShares())
    , m_asOf(quietLine({}, this))
{
    for (QWidget *part : QWidgetList{m_summary, m_proof, m_history, m_shares, m_asOf})
        content()->addWidget(part);
    m_asOf->setContentsMargins(0, space::small, 0, 0);
    showProof({});
}

QWidget *DevicesCard::buildHistory()
{
    auto *part = new QWidget(this);
    QVBoxLayout *layout = partOf(*part);
    m_chart = new CheckInChart(part);
    m_beside = quietLine({}, part);
    layout->addWidget(quietLine(tr("Last check-in of each device, by day (UTC)"), part));
    layout->addWidget(m_chart);
    layout->addWidget(m_beside);
    return part;
}

QWidget *DevicesCard::buildShares()
{
    auto *part = new QWidget(this);
    QVBoxLayout *layout = partOf(*part);
    m_platforms = new PlatformShares(part);
    layout->addWidget(quietLine(tr("Checked in within 24 hours, of those seen in the last 90 days"), part));
    layout->addWidget(m_platforms);
    return part;
}

void DevicesCard::showTenant(const Tenant &tenant)
{
    const auto &pulse = tenant.known().pulse;
    if (!pulse)
        return showNone(tenant.hasGraph() ? tr("Not read yet.")
                                          : tr("They cannot be counted without a sign-in."));
    if (pulse->devices == 0) {
        showNone(
            tr("Intune manages no Apple device yet. Enrol one test device to see whether the certificate "
               "works."));
    } else {
        const auto upload = session::lastUpload(tenant.known());
        m_summary->say(devices::severityOf(*pulse), devices::pulseText(*pulse));
        m_chart->setPulse(*pulse, upload && upload->isInstalled ? upload->at : QDateTime());
        m_beside->setText(
            tr("Longer ago: %1. Never: %2.")
                .arg(locale().toString(pulse->history.earlier), locale().toString(pulse->history.never)));
        m_platforms->setPulse(*pulse);
        m_history->show();
        m_shares->setVisible(pulse->all.all > 0);
    }
    m_asOf->setText(tr("%Ln device(s), as of %1", nullptr, pulse->devices).arg(pki::shownDate(pulse->asOf)));
    m_asOf->show();
}

void DevicesCard::showNone(const QString &why)
{
    m_summary->say(facts::Severity::Info, why);
    for (QWidget *part : {m_history, m_shares, static_cast<QWidget *>(m_asOf)})
        part->hide();
}

void DevicesCard::showProof(const QString &sentence)
{
    m_proof->setText(sentence);
    m_proof->setVisible(!sentence.isEmpty());
}

} // namespace pushkeeper::ui
