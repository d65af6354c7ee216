// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

namespace pushkeeper::ui {

/// The program as the desktop sees it. macOS hands a file that was opened by double click over by an event,
/// where the other systems name it on the command line.
class Application : public QApplication
{
    Q_OBJECT

public:
    /// As QApplication takes them; both must outlive it.
    Application(int &argc, char **argv);

    bool event(QEvent *event) override;

Q_SIGNALS:
    /// The user opened this file with the program.
    void fileOpened(const QString &path);

private:
    void keepExamplesReadable();
};

} // namespace pushkeeper::ui
