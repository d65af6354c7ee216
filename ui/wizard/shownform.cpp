// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/shownform.h"

#include "ui/theme/tones.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>

namespace pushkeeper::ui {

using namespace Qt::StringLiterals;

ShownForm::ShownForm(const QDate &today, QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_account = addLine(tr("&Apple ID"), u"mdm@example.com"_s);
    m_topic = addLine(tr("S&ubject ID"), u"com.apple.mgmt.External."_s);
    m_serial = addLine(tr("Serial num&ber"), u"21F9C0FA49829B2B"_s);
    m_expiry = new QDateEdit(today, this);
    m_expiry->setCalendarPopup(true);
    connect(m_expiry, &QDateEdit::dateChanged, this, &ShownForm::edited);
    form->addRow(tr("E&xpiration"), m_expiry);
    m_expiry->setAccessibleName(tr("Expiration"));
}

QLineEdit *ShownForm::addLine(const QString &name, const QString &example)
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(example);
    line->setAccessibleName(QString(name).remove(u'&'));
    connect(line, &QLineEdit::textChanged, this, &ShownForm::edited);
    static_cast<QFormLayout *>(layout())->addRow(name, line);
    return line;
}

facts::PushCertificate ShownForm::shown() const
{
    return {.topic = base::Topic(m_topic->text().trimmed()),
            .serial = base::SerialNumber::fromHex(m_serial->text().trimmed()),
            .notAfter = m_expiry->date().endOfDay().toUTC(),
            .appleAccount = m_account->text().trimmed(),
            .source = facts::Source::Typed};
}

bool ShownForm::isComplete() const
{
    const facts::PushCertificate typed = shown();
    return typed.topic.isExternalMdm() && !typed.serial.isEmpty() && !typed.appleAccount.isEmpty();
}

} // namespace pushkeeper::ui
