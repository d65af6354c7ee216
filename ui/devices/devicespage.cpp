// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/devicespage.h"

#include "pki/shownvalues.h"
#include "ui/theme/tones.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/texts.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace pushkeeper::ui {

DevicesPage::DevicesPage(QWidget *parent)
    : QWidget(parent)
    , m_text(guideLabel({}, this))
    , m_read(new QPushButton(tr("Rea&d the devices"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(titleLabel(tr("Devices"), this));
    layout->addWidget(m_text);
    m_platforms = addFactCard(*layout, tr("By platform"), this);
    m_checkIns = addFactCard(*layout, tr("By last check-in"), this);
    layout->addWidget(m_read, 0, Qt::AlignLeading);
    layout->addStretch();
    connect(m_read, &QPushButton::clicked, this, [this] { m_tenant->read(); });
}

void DevicesPage::setTenant(Tenant *tenant)
{
    if (m_tenant)
        m_tenant->disconnect(this);
    m_tenant = tenant;
    if (!tenant)
        return;
    connect(tenant, &Tenant::changed, this, &DevicesPage::refresh);
    refresh();
}

void DevicesPage::refresh()
{
    m_platforms->clear();
    m_checkIns->clear();
    m_read->setVisible(m_tenant->hasGraph());
    m_read->setEnabled(!m_tenant->isBusy());
    const auto &devices = m_tenant->known().devices;
    m_platforms->parentWidget()->setVisible(devices.has_value());
    m_checkIns->parentWidget()->setVisible(devices.has_value());
    if (!devices) {
        m_text->setText(m_tenant->hasGraph() ? tr("They were not read yet. Reading changes nothing.")
                                             : tr("They cannot be counted without a sign-in."));
        return;
    }
    m_text->setText(tr("%n device(s), read on %1", nullptr, devices->all)
                        .arg(pki::shownDate(m_tenant->known().fleet->readAt)));
    for (auto it = devices->platforms.cbegin(); it != devices->platforms.cend(); ++it)
        m_platforms->add(facts::platformName(it.key()), locale().toString(it.value()));
    for (const devices::CheckIn checkIn : devices::allCheckIns())
        m_checkIns->add(devices::checkInText(checkIn), locale().toString(devices->checkIns.value(checkIn)));
}

} // namespace pushkeeper::ui
