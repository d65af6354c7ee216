// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/tenant.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pushkeeper::ui {

class FactList;

/// The devices of a tenant by platform and by their last check-in.
class DevicesPage : public QWidget
{
    Q_OBJECT

public:
    explicit DevicesPage(QWidget *parent = nullptr);

    /// Shows this tenant from now on; nothing: none.
    void setTenant(Tenant *tenant);

private:
    void refresh();

    Tenant *m_tenant = nullptr;
    QLabel *m_text;
    FactList *m_platforms;
    FactList *m_checkIns;
    QPushButton *m_read;
};

} // namespace pushkeeper::ui
