// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pushkeeper::ui {

class FileDrop;
class FindingsList;

/// Stage Apple: the signing request, Apple's portal, and the file that comes from there.
class ApplePage : public Page
{
    Q_OBJECT

public:
    ApplePage(const WizardWork &work, QWidget *parent);

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
    void buildRequest(QVBoxLayout &layout);
    void buildPortal(QVBoxLayout &layout);
    void buildCertificate(QVBoxLayout &layout);
    void chooseRequest();
    void chooseCertificate();
    void chooseFolder();
    void watchIfUseful();
    void sayGate(const renewal::ImportGate &gate);

    QString m_folder;
    QLabel *m_request = nullptr;
    QPushButton *m_again = nullptr;
    QWidget *m_portal = nullptr;
    QLabel *m_account = nullptr;
    QLabel *m_button = nullptr;
    QLabel *m_row = nullptr;
    QLabel *m_address = nullptr;
    QWidget *m_certificate = nullptr;
    QLabel *m_waiting = nullptr;
    FileDrop *m_drop = nullptr;
    FindingsList *m_findings = nullptr;
};

} // namespace pushkeeper::ui
