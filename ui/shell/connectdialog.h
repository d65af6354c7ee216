// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "facts/tenantprofile.h"
#include "session/knowntenants.h"
#include "ui/models/services.h"

#include <QDialog>
#include <QList>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace pushkeeper::ui {

class BusyLine;
class DoctorList;
class Notice;
class RegistrationForm;
class SignInStep;
class Tenant;
class TenantForm;

/// Connects a tenant: which one, by which registrations, the sign-in, and what it still lacks.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    /// The steps, in their order.
    enum class Step { Find, Register, SignIn, Check };

    /// `partners` are the tenants whose registrations may serve others; `open` makes a connected tenant the
    /// one that is shown, or returns nothing while a walk holds it. The dialog ends with its tenant.
    ConnectDialog(Services services, const QList<facts::TenantProfile> &partners,
                  std::function<Tenant *(const session::KnownTenant &)> open, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    /// Goes on with what a connection file says.
    void openFile(const QString &path);
    Step step() const { return m_step; }

    /// Ends a sign-in that is under way as well.
    void done(int result) override;

Q_SIGNALS:
    /// The user goes on without signing in at this tenant.
    void assistanceWanted(const pushkeeper::facts::TenantProfile &profile);
    /// Another step is shown.
    void stepShown(pushkeeper::ui::ConnectDialog::Step step);

private:
    QWidget *buildButtons();
    void show(Step step);
    void refresh();
    void next();
    void signIn();
    void find();
    void take(const facts::TenantProfile &profile);
    void connectNow();
    void follow(Tenant &tenant);
    void leave();
    void chooseFile();
    void makePackage();
    void goOnWithout();

    const Services m_services;
    const std::function<Tenant *(const session::KnownTenant &)> m_open;
    facts::TenantProfile m_profile;
    QPointer<Tenant> m_tenant;
    base::CancelToken m_token;
    Step m_step = Step::Find;
    QLabel *m_title;
    QLabel *m_purpose;
    QStackedWidget *m_pages;
    TenantForm *m_find;
    RegistrationForm *m_register;
    SignInStep *m_signIn;
    DoctorList *m_doctor;
    Notice *m_notice;
    BusyLine *m_busy;
    QPushButton *m_another;
    QPushButton *m_next;
    bool m_returnsFocus = false;
    bool m_isBusy = false;
};

} // namespace pushkeeper::ui
