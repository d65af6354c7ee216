// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/cloud.h"
#include "facts/permission.h"
#include "facts/tenantprofile.h"
#include "reports/adminrequest.h"
#include "ui/models/services.h"

#include <QDialog>
#include <QList>

#include <utility>

class QCheckBox;
class QLineEdit;

namespace pushkeeper::ui {

class Notice;

/// Makes the package for the Entra admin and helps to hand it on.
class PackageDialog : public QDialog
{
    Q_OBJECT

public:
    /// For this tenant, in a cloud that this version knows.
    PackageDialog(facts::TenantProfile profile, facts::Cloud cloud, Services services,
                  QWidget *parent = nullptr);

    /// Opens one above `window` for a tenant that is open, and returns at once.
    static void openFor(const facts::Cloud &cloud, const QString &name, const Services &services,
                        QWidget *window);

    /// What is asked for, as it stands in the fields.
    reports::AdminRequest request() const;

private:
    QWidget *buildFeatures();
    void save(const QString &path);
    void chooseFile();
    void copyMail();

    const facts::TenantProfile m_profile;
    const facts::Cloud m_cloud;
    const Services m_services;
    QLineEdit *m_users;
    QCheckBox *m_forCustomers;
    QCheckBox *m_deviceCode;
    QList<std::pair<facts::Feature, QCheckBox *>> m_features;
    Notice *m_notice;
};

} // namespace pushkeeper::ui
