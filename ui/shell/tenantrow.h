// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/tenantstanding.h"
#include "ui/widgets/card.h"

#include <functional>
#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace pushkeeper::ui {

class Tenant;

/// One tenant among all: who is signed in there, whether the consent holds, and what can be done about it.
class TenantRow : public Card
{
    Q_OBJECT

public:
    /// Nothing may be asked of the row once the tenant is gone.
    explicit TenantRow(Tenant &tenant, QWidget *parent = nullptr);

    /// Asks anew, as soon as the tenant has nothing else to do.
    void look();

Q_SIGNALS:
    /// The user wants to see this tenant.
    void openWanted();
    /// The user wants the package for its Entra admin.
    void packageWanted();
    /// The user goes on without signing in there.
    void assistanceWanted();

private:
    void lookWhenFree();
    void signIn();
    void take(const session::TenantStanding &standing);
    void refresh();
    void offerWays();
    QPushButton *addWay(const QString &name, const std::function<void()> &act);
    QPushButton *buildButton(const QString &name);

    Tenant &m_tenant;
    const QString m_name;
    std::optional<session::TenantStanding> m_standing;
    bool m_isWanted = false;
    bool m_isSigningIn = false;
    QHBoxLayout *m_row;
    QWidget *m_mark = nullptr;
    QLabel *m_state;
    QLabel *m_next;
    QWidget *m_ways = nullptr;
    QPushButton *m_signIn;
    QPushButton *m_open;
};

} // namespace pushkeeper::ui
