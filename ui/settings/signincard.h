// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "ui/widgets/card.h"

#include <QPointer>

class QCheckBox;
class QPushButton;

namespace pushkeeper::ui {

class DoctorList;
class FactList;
class Notice;
class Tenant;

/// Who is signed in at a tenant, signing in and out, and what the tenant still lacks.
class SignInCard : public Card
{
    Q_OBJECT

public:
    explicit SignInCard(QWidget *parent = nullptr);

    /// Nothing: no tenant.
    void setTenant(Tenant *tenant);

Q_SIGNALS:
    /// The user wants the package for the Entra admin.
    void packageWanted();
    /// The user goes on without signing in.
    void assistanceWanted();

private:
    void buildButtons();
    void refresh();

    QPointer<Tenant> m_tenant;
    FactList *m_facts;
    QCheckBox *m_keeps;
    Notice *m_notice;
    DoctorList *m_doctor;
    QPushButton *m_signIn;
    QPushButton *m_signOut;
    QPushButton *m_check;
};

} // namespace pushkeeper::ui
