// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/synctestaction.h"

#include "ui/devices/synctestdialog.h"
#include "ui/models/tenant.h"
#include "ui/shell/packagedialog.h"

#include <utility>

namespace pushkeeper::ui {

SyncTestAction::SyncTestAction(Services services, QWidget *window)
    : QAction(tr("Sync &test …"), window)
    , m_services(std::move(services))
    , m_window(window)
{
    setObjectName(QStringLiteral("syncTest"));
    connect(this, &QAction::triggered, this, [this] { test({}); });
}

void SyncTestAction::setTenant(Tenant *tenant)
{
    delete m_dialog;
    m_tenant = tenant;
    setEnabled(tenant && tenant->hasGraph());
}

void SyncTestAction::test(const QList<base::DeviceId> &chosen)
{
    delete m_dialog;
    m_dialog = new SyncTestDialog(*m_tenant, chosen, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &SyncTestDialog::packageWanted, this,
            [this] { PackageDialog::openFor(m_tenant->cloud(), m_tenant->name(), m_services, m_dialog); });
    m_dialog->show();
}

} // namespace pushkeeper::ui
