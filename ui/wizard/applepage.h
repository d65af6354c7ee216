// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/page.h"

class QLabel;
class QPushButton;

namespace pushkeeper::ui {

class PortalGuide;

/// Stage Apple: the signing request, and what to do with it in Apple's portal.
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
    void ended(const renewal::Outcome &outcome) override;

private:
    QWidget *buildRequest();
    void takeAgain();
    void chooseRequest();

    QLabel *m_request = nullptr;
    QPushButton *m_again = nullptr;
    PortalGuide *m_guide;
};

} // namespace pushkeeper::ui
