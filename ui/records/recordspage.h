// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/tenant.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace pushkeeper::ui {

/// Every set-up and renewal of a tenant, and where its records lie.
class RecordsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsPage(QWidget *parent = nullptr);

    /// Shows this tenant from now on; nothing: none.
    void setTenant(Tenant *tenant);

Q_SIGNALS:
    /// The admin wants to see the folder of the records.
    void folderWanted(const QString &folder);
    /// The admin wants a file judged.
    void fileCheckWanted();

private:
    void refresh();

    Tenant *m_tenant = nullptr;
    QLabel *m_text;
    QTreeWidget *m_walks;
};

} // namespace pushkeeper::ui
