// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/services.h"
#include "ui/models/tenant.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pushkeeper::ui {

class DeviceList;
class Notice;

/// The devices of a tenant, one by one; before there are any, what to do about it.
class DevicesPage : public QWidget
{
    Q_OBJECT

public:
    explicit DevicesPage(const Services &services, QWidget *parent = nullptr);

    /// Shows this tenant from now on; nothing: none.
    void setTenant(Tenant *tenant);

Q_SIGNALS:
    /// See DeviceList.
    void syncTestWanted(const QList<pushkeeper::base::DeviceId> &ids);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void refresh();
    void showFleet();
    QString situation() const;

    Tenant *m_tenant = nullptr;
    QLabel *m_text;
    QPushButton *m_read;
    Notice *m_notice;
    DeviceList *m_list;
    QWidget *m_room;
};

} // namespace pushkeeper::ui
