// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/sharebar.h"

#include "ui/theme/tones.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace pushkeeper::ui {

ShareBar::ShareBar(const devices::AliveShare &share, QWidget *parent)
    : QWidget(parent)
    , m_share(share)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ShareBar::sizeHint() const
{
    constexpr int letters = 12;
    return {fontMetrics().averageCharWidth() * letters, fontMetrics().height() / 2};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), rect().height() / 2.0, rect().height() / 2.0);
    painter.setClipPath(shape);
    painter.fillRect(rect(), frameColour(palette()));
    if (m_share.alive == 0)
        return;
    // Somebody is alive, so something is seen of it.
    const int filled = std::max(int(qint64(width()) * m_share.alive / m_share.all), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, filled, height()}),
                     palette().color(QPalette::Highlight));
}

} // namespace pushkeeper::ui
