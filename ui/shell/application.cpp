// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/application.h"

#include "ui/theme/tones.h"

#include <QFileOpenEvent>

namespace pushkeeper::ui {

Application::Application(int &argc, char **argv)
    : QApplication(argc, argv)
{
    keepExamplesReadable();
}

/// Qt before 6.5 leaves them black on the dark palettes of KDE. Every other colour stays that of the system.
void Application::keepExamplesReadable()
{
    const QColor readable = quietTextColour(palette());
    if (palette().color(QPalette::PlaceholderText) == readable)
        return;
    QPalette examples;
    examples.setColor(QPalette::PlaceholderText, readable);
    setPalette(examples);
}

bool Application::event(QEvent *event)
{
    if (event->type() != QEvent::FileOpen) {
        const bool isTaken = QApplication::event(event);
        if (event->type() == QEvent::ApplicationPaletteChange)
            keepExamplesReadable();
        return isTaken;
    }
    // An address in place of a file has no path here, and is none of ours.
    if (const QString path = static_cast<QFileOpenEvent *>(event)->file(); !path.isEmpty())
        Q_EMIT fileOpened(path);
    return true;
}

} // namespace pushkeeper::ui
