// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>

class QLabel;
class QVBoxLayout;

namespace pushkeeper::ui {

class Tenant;
class TenantRow;

/// All tenants side by side, with their sign-in and consent: what a partner looks at first.
class AllTenants : public QDialog
{
    Q_OBJECT

public:
    explicit AllTenants(QWidget *parent = nullptr);

    /// Lists these from now on, and looks how it stands with each.
    void setTenants(const QList<Tenant *> &tenants);

Q_SIGNALS:
    /// The user wants to see this tenant.
    void openWanted(pushkeeper::ui::Tenant *tenant);
    /// The user wants the package for its Entra admin.
    void packageWanted(pushkeeper::ui::Tenant *tenant);
    /// The user goes on without signing in there.
    void assistanceWanted(pushkeeper::ui::Tenant *tenant);

private:
    void look();

    QLabel *m_none;
    QWidget *m_list;
    QList<TenantRow *> m_rows;
};

} // namespace pushkeeper::ui
