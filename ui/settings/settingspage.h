// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/tenant.h"

#include <QWidget>

class QCheckBox;

namespace pushkeeper::ui {

class FactList;
class SignInCard;

/// How the tenant is reached, and where things lie.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    /// Shows this tenant from now on; nothing: none.
    void setTenant(Tenant *tenant);

Q_SIGNALS:
    /// The user wants the package for the Entra admin.
    void packageWanted();
    /// The user goes on without signing in.
    void assistanceWanted();

private:
    QWidget *buildPrivacy();
    void refresh();

    FactList *m_tenant;
    SignInCard *m_signIn;
    QCheckBox *m_namesDevices = nullptr;
    FactList *m_places;
    Tenant *m_shown = nullptr;
};

} // namespace pushkeeper::ui
