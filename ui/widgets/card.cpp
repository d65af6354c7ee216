// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include "ui/theme/tones.h"
#include "ui/widgets/texts.h"

#include <QPainter>
#include <QVBoxLayout>

namespace pushkeeper::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(space::large, space::medium + space::small, space::large,
                                  space::medium + space::small);
    m_content->setSpacing(space::small);
    m_content->addWidget(titleLabel(title, this, 1));
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(frameColour(palette()));
    painter.setBrush(cardColour(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::corner, space::corner);
}

} // namespace pushkeeper::ui
