// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/page.h"

class QCheckBox;
class QLabel;

namespace pushkeeper::ui {

class Comparison;
class FileCard;
class FindingsList;
class PortalGuide;
class ShownForm;

/// Stage Upload: the file from Apple, old and new side by side, the upload, and what a fresh look shows.
class UploadPage : public Page
{
    Q_OBJECT

public:
    UploadPage(const WizardWork &work, QWidget *parent);

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
    QWidget *buildWaiting();
    QWidget *buildByHand();
    void sayGate(const renewal::ImportGate &gate);
    void sayEcho(renewal::Echo echo);
    bool hasWarnings() const;

    /// The warnings are being accepted, and the upload is wanted after it.
    bool m_wantsUpload = false;
    PortalGuide *m_portal = nullptr;
    FileCard *m_file = nullptr;
    QWidget *m_waiting;
    Comparison *m_comparison;
    FindingsList *m_findings;
    QCheckBox *m_hasRead;
    QLabel *m_guide = nullptr;
    ShownForm *m_shown = nullptr;
    QWidget *m_byHand;
};

} // namespace pushkeeper::ui
