// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include "ui/theme/tones.h"

#include <QPainter>

namespace pushkeeper::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(frameColour(palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::corner, space::corner);
}

} // namespace pushkeeper::ui
