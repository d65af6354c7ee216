// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "renewal/rules/assessment.h"
#include "renewal/steps/assess.h"

#include <QWidget>

class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace pushkeeper::ui {

/// What the admin has to decide before the walk goes on, where facts alone do not.
class QuestionForm : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionForm(QWidget *parent = nullptr);

    /// Asks this in the place of what was asked before; None asks nothing.
    void ask(renewal::OpenQuestion question);
    renewal::OpenQuestion question() const { return m_question; }
    /// Writes what was decided into the answers.
    void fill(renewal::AssessAnswers &answers) const;
    /// True if nothing is asked, or all of it is answered.
    bool isAnswered() const;

Q_SIGNALS:
    void edited();
    /// The admin wants to give the topic up, and is going to be asked for it.
    void giveUpWanted();

private:
    void askForDirection(QVBoxLayout &layout);
    void askForTopic(QVBoxLayout &layout);
    void askForNewTopic(QVBoxLayout &layout);
    void addGiveUp(QVBoxLayout &layout);
    QLineEdit *addLine(QVBoxLayout &layout, const QString &name);

    renewal::OpenQuestion m_question = renewal::OpenQuestion::None;
    QWidget *m_content = nullptr;
    QRadioButton *m_restore = nullptr;
    QRadioButton *m_adopt = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_topic = nullptr;
    QLineEdit *m_block = nullptr;
};

} // namespace pushkeeper::ui
