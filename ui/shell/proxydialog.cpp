// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/proxydialog.h"

#include "ui/models/proxyanswers.h"
#include "ui/theme/tones.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/texts.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace pushkeeper::ui {

ProxyDialog::ProxyDialog(base::ProxyQuestion question, ProxyAnswers &answers, QWidget *parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_answers(answers)
    , m_name(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Sign-in at the proxy"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    if (m_question.wasRefused) {
        auto *refused = new Notice(this);
        refused->say(facts::Severity::Warn, tr("The proxy did not accept that user name and password."));
        layout->addWidget(refused);
    }
    layout->addWidget(
        guideLabel(tr("The proxy %1 asks who you are before it lets this program through. It is "
                      "your company's proxy, not Microsoft. What you enter goes to this proxy "
                      "only and is forgotten when the program ends.")
                       .arg(m_question.proxy),
                   this));
    layout->addLayout(buildForm());
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Sign in"));
    connect(m_name, &QLineEdit::textChanged, this, &ProxyDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] {
        m_answers.answer(m_question, base::ProxyUser{.name = m_name->text(), .password = m_password->text()});
    });
    refresh();
}

QFormLayout *ProxyDialog::buildForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&User name"), m_name);
    form->addRow(tr("&Password"), m_password);
    m_name->setAccessibleName(tr("User name"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    return form;
}

ProxyDialog::~ProxyDialog()
{
    m_answers.answer(m_question, {});
}

void ProxyDialog::showFor(ProxyAnswers &answers, QWidget *window)
{
    connect(&answers, &ProxyAnswers::asked, window, [&answers, window](const base::ProxyQuestion &question) {
        QWidget *front = QApplication::activeWindow();
        auto *dialog = new ProxyDialog(question, answers, front ? front : window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(&answers, &ProxyAnswers::ended, dialog, &QWidget::close);
        dialog->open();
    });
}

void ProxyDialog::refresh()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_name->text().isEmpty());
}

} // namespace pushkeeper::ui
