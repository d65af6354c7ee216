// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/caption.h"

#include "ui/theme/tones.h"

#include <QEvent>

namespace pushkeeper::ui {

Caption::Caption(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    takeColour();
}

void Caption::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        takeColour();
}

// Not the palette's placeholder role: the palettes of some desktops leave it dark on dark.
void Caption::takeColour()
{
    const QPalette around = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor colour = quietTextColour(around);
    QPalette own = palette();
    if (own.color(QPalette::WindowText) == colour)
        return;
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

} // namespace pushkeeper::ui
