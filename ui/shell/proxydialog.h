// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/proxydoor.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace pushkeeper::ui {

class ProxyAnswers;

/// Asks for name and password at a proxy.
class ProxyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `answers` is told what the user does, also if that is to close the window.
    ProxyDialog(base::ProxyQuestion question, ProxyAnswers &answers, QWidget *parent = nullptr);
    ~ProxyDialog() override;

    /// Shows a dialog over `window`, or over what stands before it, whenever one is asked for.
    static void showFor(ProxyAnswers &answers, QWidget *window);

private:
    QFormLayout *buildForm();
    void refresh();

    const base::ProxyQuestion m_question;
    ProxyAnswers &m_answers;
    QLineEdit *m_name;
    QLineEdit *m_password;
    QDialogButtonBox *m_buttons;
};

} // namespace pushkeeper::ui
