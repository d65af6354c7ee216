// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/application.h"

#include <QFileOpenEvent>

namespace pushkeeper::ui {

bool Application::event(QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QApplication::event(event);
    // An address in place of a file has no path here, and is none of ours.
    if (const QString path = static_cast<QFileOpenEvent *>(event)->file(); !path.isEmpty())
        Q_EMIT fileOpened(path);
    return true;
}

} // namespace pushkeeper::ui
