// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/synctestaction.h"

#include "ui/devices/synctestdialog.h"
#include "ui/models/tenant.h"

namespace pushkeeper::ui {

SyncTestAction::SyncTestAction(QWidget *window)
    : QAction(tr("Sync &test …"), window)
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
    connect(m_dialog, &SyncTestDialog::packageWanted, this, [this] { Q_EMIT packageWanted(m_dialog); });
    m_dialog->show();
}

} // namespace pushkeeper::ui
