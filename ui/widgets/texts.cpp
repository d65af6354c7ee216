// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/texts.h"

namespace pushkeeper::ui {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    QLabel *label = guideLabel(text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel *guideLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *titleLabel(const QString &text, QWidget *parent, qreal scale)
{
    QLabel *label = guideLabel(text, parent);
    scaleFont(*label, scale, QFont::DemiBold);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

void scaleFont(QLabel &label, qreal factor, QFont::Weight weight)
{
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    label.setFont(font);
}

} // namespace pushkeeper::ui
