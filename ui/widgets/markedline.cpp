// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/markedline.h"

#include "ui/theme/tones.h"
#include "ui/widgets/severitymark.h"
#include "ui/widgets/texts.h"

#include <QHBoxLayout>

namespace pushkeeper::ui {

MarkedLine::MarkedLine(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_text(plainLabel({}, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::small);
    m_row->addWidget(m_text, 1);
    hide();
}

void MarkedLine::say(facts::Severity severity, const QString &text)
{
    delete m_mark;
    m_mark = new SeverityMark(severity, fontMetrics().height(), this);
    m_row->insertWidget(0, m_mark, 0, Qt::AlignVCenter);
    m_text->setText(text);
    m_text->setAccessibleName(severityText(severity));
    m_text->setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

QString MarkedLine::text() const
{
    return m_text->text();
}

} // namespace pushkeeper::ui
