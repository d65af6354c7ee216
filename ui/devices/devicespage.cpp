// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/devicespage.h"

#include "pki/shownvalues.h"
#include "ui/devices/devicedetail.h"
#include "ui/devices/devicelist.h"
#include "ui/devices/devicetable.h"
#include "ui/theme/tones.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/texts.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <chrono>

namespace pushkeeper::ui {

namespace {

/// Verdicts that are older than this are made anew when somebody looks.
constexpr std::chrono::seconds verdictsLast = std::chrono::minutes(10);

} // namespace

DevicesPage::DevicesPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_text(guideLabel({}, this))
    , m_read(new QPushButton(tr("Rea&d the devices"), this))
    , m_notice(new Notice(this))
    , m_list(new DeviceList(services, this))
    , m_room(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(titleLabel(tr("Devices"), this));
    auto *top = new QHBoxLayout;
    top->setSpacing(space::medium);
    top->addWidget(m_text, 1);
    top->addWidget(m_read);
    layout->addLayout(top);
    layout->addWidget(m_notice);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_room, 1);
    connectParts();
}

void DevicesPage::connectParts()
{
    connect(m_read, &QPushButton::clicked, this, [this] { m_tenant->read(); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_list, &DeviceList::startFilter);
    connect(m_list, &DeviceList::syncTestWanted, this, &DevicesPage::syncTestWanted);
    connect(m_list, &DeviceList::failed, this, [this](const base::Error &error) { m_notice->say(error); });
    connect(m_list, &DeviceList::exported, this, [this](const QString &path, int count) {
        m_notice->say(
            facts::Severity::Good, tr("%Ln device(s) saved", nullptr, count),
            {path, tr("The file holds names and serial numbers; keep it where only those can read it "
                      "who need it.")});
    });
    connect(m_list, &DeviceList::userWanted, this, [this](const base::DeviceId &id) {
        m_notice->clear();
        m_tenant->readDeviceUser(id);
    });
}

void DevicesPage::setTenant(Tenant *tenant)
{
    if (m_tenant)
        m_tenant->disconnect(this);
    m_tenant = tenant;
    m_notice->clear();
    m_list->table().setFleet(nullptr, {});
    if (!tenant)
        return;
    connect(tenant, &Tenant::changed, this, &DevicesPage::refresh);
    connect(tenant, &Tenant::failed, this, [this](const base::Error &error) { m_notice->say(error); });
    connect(tenant, &Tenant::userRead, this,
            [this](const base::DeviceId &id, const std::optional<facts::DeviceUser> &user) {
                m_list->detail().showUser(id, user);
            });
    refresh();
}

void DevicesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_tenant)
        refresh();
}

/// What to know before the list; where there is none, also what to do.
QString DevicesPage::situation() const
{
    const devices::SharedFleet &fleet = m_tenant->known().fleet;
    if (!fleet && m_tenant->isBusy())
        return tr("They are being read …");
    if (!fleet)
        return m_tenant->hasGraph() ? tr("They were not read yet. Reading changes nothing.")
                                    : tr("They cannot be counted without a sign-in.");
    const QString readAt = pki::shownDate(fleet->readAt);
    if (fleet->devices.empty())
        return tr("Intune managed no Apple device on %1. Enrol one, then read the devices again.")
            .arg(readAt);
    return tr("%Ln device(s), read on %1", nullptr, int(fleet->devices.size())).arg(readAt);
}

void DevicesPage::refresh()
{
    if (m_tenant->isBusy())
        m_notice->clear();
    m_read->setVisible(m_tenant->hasGraph());
    m_read->setEnabled(!m_tenant->isBusy());
    m_text->setText(situation());
    m_list->detail().setAskable(!m_tenant->isBusy(), m_tenant->hasGraph());
    const devices::SharedFleet &fleet = m_tenant->known().fleet;
    const bool hasList = fleet && !fleet->devices.empty();
    m_list->setVisible(hasList);
    m_room->setVisible(!hasList);
    showFleet();
}

void DevicesPage::showFleet()
{
    DeviceTable &table = m_list->table();
    const devices::SharedFleet &fleet = m_tenant->known().fleet;
    const QDateTime now = m_tenant->clock().now();
    const bool isOld = fleet && table.moment().secsTo(now) > verdictsLast.count();
    if (fleet != table.fleet() || isOld)
        table.setFleet(fleet, now);
}

} // namespace pushkeeper::ui
