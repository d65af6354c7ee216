// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/factlist.h"

#include "base/printable.h"
#include "ui/theme/tones.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/card.h"
#include "ui/widgets/texts.h"

#include <QBoxLayout>
#include <QFormLayout>

namespace pushkeeper::ui {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space::large);
    m_form->setVerticalSpacing(space::small / 2);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
}

void FactList::add(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *title = new Caption(name, this);
    QLabel *content = plainLabel(base::printable(value), this);
    content->setAccessibleName(name);
    title->setBuddy(content);
    m_form->addRow(title, content);
}

void FactList::clear()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}

bool FactList::isEmpty() const
{
    return m_form->rowCount() == 0;
}

FactList *addFactCard(QBoxLayout &layout, const QString &title, QWidget *parent)
{
    auto *card = new Card(title, parent);
    auto *facts = new FactList(card);
    card->content()->addWidget(facts);
    layout.addWidget(card);
    return facts;
}

} // namespace pushkeeper::ui
