// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "ui/models/services.h"

#include <QAction>
#include <QList>
#include <QPointer>

namespace pushkeeper::ui {

class SyncTestDialog;
class Tenant;

/// Opens the sync test of the tenant that is shown; one window at a time.
class SyncTestAction : public QAction
{
    Q_OBJECT

public:
    /// The windows stand above `window`, which owns the action.
    SyncTestAction(Services services, QWidget *window);

    /// The tenant that is shown from now on; nothing: none. What is open for another one is closed: its test
    /// pauses.
    void setTenant(Tenant *tenant);
    /// Opens the window: for these devices, if there are any, else for whom the user names there.
    void test(const QList<base::DeviceId> &chosen);

private:
    const Services m_services;
    QWidget *m_window;
    Tenant *m_tenant = nullptr;
    QPointer<SyncTestDialog> m_dialog;
};

} // namespace pushkeeper::ui
