// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/comparison.h"
#include "ui/wizard/page.h"

#include <vector>

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
    void ended(const renewal::Outcome &outcome) override;

private:
    bool isSilent() const;
    void showMissing();

    QLabel *m_installed;
    FactList *m_facts;
    QLabel *m_verdict;
    QLabel *m_missingTitle;
    FactList *m_missingList;
    QPushButton *m_again;
    QLabel *m_receipt;
    /// Of the last count in this window.
    std::vector<devices::MissingDevice> m_missing;
};

} // namespace pushkeeper::ui
