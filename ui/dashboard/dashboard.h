// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "renewal/rules/advice.h"
#include "ui/models/tenant.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace pushkeeper::ui {

class BusyLine;
class CertificateCard;
class DevicesCard;
class MarkedLine;
class Notice;

/// How long the certificate lasts, whether the devices answer, and the one thing to do next.
class Dashboard : public QWidget
{
    Q_OBJECT

public:
    explicit Dashboard(QWidget *parent = nullptr);

    /// Shows this tenant from now on; nothing: none. What the records hold is shown at once, and read anew
    /// behind it.
    void setTenant(Tenant *tenant);

Q_SIGNALS:
    /// The admin wants to walk a set-up or renewal, or to go on with it.
    void walkWanted();
    /// The same without signing in.
    void assistanceWanted();
    /// The user wants the package for the Entra admin.
    void packageWanted();

private:
    QWidget *buildNext();
    void buildButtons();
    void act();
    void refresh();
    void showNext();
    void showButtons();
    void showLastCheck();
    void showBusy();
    void showProof();
    renewal::Advice advice() const;

    Tenant *m_tenant = nullptr;
    /// The button had the focus when it was disabled.
    bool m_returnsFocus = false;
    Notice *m_notice;
    BusyLine *m_busy;
    QLabel *m_next = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_read = nullptr;
    MarkedLine *m_lastCheck = nullptr;
    CertificateCard *m_certificate = nullptr;
    DevicesCard *m_devices = nullptr;
    /// Days go by while the window is open.
    QTimer m_tick;
};

} // namespace pushkeeper::ui
