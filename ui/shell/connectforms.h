// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/tenantprofile.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pushkeeper::ui {

class FactList;
class Tenant;

/// Which tenant: typed, or from a connection file.
class TenantForm : public QWidget
{
    Q_OBJECT

public:
    explicit TenantForm(QWidget *parent = nullptr);

    /// What was typed.
    QString typed() const;

Q_SIGNALS:
    void edited();
    void fileWanted();

private:
    QLineEdit *m_typed;
};

/// By which registrations people sign in: their client ids, those of a partner, or a quick try.
class RegistrationForm : public QWidget
{
    Q_OBJECT

public:
    explicit RegistrationForm(const QList<facts::TenantProfile> &partners, QWidget *parent = nullptr);

    /// Shows what is known of the tenant.
    void setProfile(const facts::TenantProfile &profile);
    /// The same with what was typed.
    facts::TenantProfile profile() const;
    /// True if the client ids can be ones.
    bool isComplete() const;

Q_SIGNALS:
    void edited();
    void packageWanted();
    void assistanceWanted();

private:
    void takePartner(int index);
    void takeSharedClient(bool isTaken);

    const QList<facts::TenantProfile> m_partners;
    facts::TenantProfile m_profile;
    FactList *m_facts;
    QLineEdit *m_watch;
    QLineEdit *m_renew;
    QComboBox *m_partner;
    QCheckBox *m_quickTry;
    QLabel *m_warning;
};

/// The sign-in: whether it is kept, and who it was.
class SignInStep : public QWidget
{
    Q_OBJECT

public:
    explicit SignInStep(QWidget *parent = nullptr);

    /// Signs in at this tenant from now on.
    void setTenant(Tenant *tenant);
    /// True once somebody signed in.
    bool isDone() const;
    /// Shows how it stands.
    void refresh();

private:
    QPointer<Tenant> m_tenant;
    QCheckBox *m_keeps;
    FactList *m_facts;
    QLabel *m_note;
};

} // namespace pushkeeper::ui
