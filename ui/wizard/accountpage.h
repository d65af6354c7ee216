// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/page.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace pushkeeper::ui {

/// Stage Account: whose Apple Account it is, and in a first set-up the agreement with Apple.
class AccountPage : public Page
{
    Q_OBJECT

public:
    AccountPage(const WizardWork &work, QWidget *parent);

    QString title() const override;
    QString purpose() const override;
    QString action() const override;
    bool isReady() const override;
    QString business() const override;
    void act() override;
    void refresh() override;
    void enter() override;
    void ended(const renewal::Outcome &outcome) override;

private:
    QWidget *buildAgreement();

    /// The agreement is being given, and the account is confirmed after it.
    bool m_wantsAccount = false;
    QLineEdit *m_account;
    QCheckBox *m_agrees = nullptr;
    QPushButton *m_lost;
    QWidget *m_agreement; // made with what stands above it
};

} // namespace pushkeeper::ui
