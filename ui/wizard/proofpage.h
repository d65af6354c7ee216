// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/page.h"

class QLabel;
class QPushButton;

namespace pushkeeper::ui {

class FactList;

/// Stage Proof: what the devices say, and the receipt.
class ProofPage : public Page
{
    Q_OBJECT

public:
    ProofPage(const WizardWork &work, QWidget *parent);

    QString title() const override;
    QString purpose() const override;
    QString action() const override;
    bool isReady() const override;
    QString business() const override;
    void act() override;
    void refresh() override;
    void enter() override;

private:
    QLabel *m_installed;
    FactList *m_facts;
    QLabel *m_verdict;
    QPushButton *m_again;
    QLabel *m_receipt;
};

} // namespace pushkeeper::ui
