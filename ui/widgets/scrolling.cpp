// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/scrolling.h"

#include <QScrollArea>

namespace pushkeeper::ui {

QWidget *scrolling(QWidget *page)
{
    auto *place = new QScrollArea;
    place->setWidget(page);
    place->setWidgetResizable(true);
    place->setFrameShape(QFrame::NoFrame);
    place->setFocusPolicy(Qt::NoFocus);
    return place;
}

} // namespace pushkeeper::ui
