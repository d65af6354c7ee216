// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/page.h"

class QCheckBox;
class QLabel;

namespace pushkeeper::ui {

class FactList;
class QuestionForm;
class ShownForm;

/// Stage Check: what the tenant has, and what kind of walk follows from it.
class CheckPage : public Page
{
    Q_OBJECT

public:
    CheckPage(const WizardWork &work, QWidget *parent);

    QString title() const override;
    QString purpose() const override;
    QString action() const override;
    bool isReady() const override;
    QString business() const override;
    void act() override;
    void refresh() override;
    void ended(const renewal::Outcome &outcome) override;
    bool goesOn() const override;
    /// Asks what has to be known before the topic is given up.
    void askForNewTopic();

private:
    QWidget *buildTyped();

    QCheckBox *m_hasNone = nullptr;
    ShownForm *m_shown = nullptr;
    QWidget *m_typed; // made with what stands above it
    QLabel *m_mode;
    QuestionForm *m_question;
    FactList *m_facts;
};

} // namespace pushkeeper::ui
