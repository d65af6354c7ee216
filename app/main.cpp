// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "base/language.h"
#include "base/log.h"
#include "base/paths.h"
#include "base/version.h"
#include "base/workerpool.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QLocale>
#include <QStyleFactory>

int main(int argc, char *argv[])
{
    using namespace pushkeeper;
    base::restrictNewFiles();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Pushkeeper"));
    QApplication::setApplicationVersion(base::version);
    (void)base::installLog();
    base::installLanguage(application, QLocale());
#ifdef Q_OS_WIN
    // The Vista style stays light in dark mode and the newer one differs between versions of Windows.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
#endif
    base::SystemClock clock;
    base::WorkerPools pools;
    ui::MainWindow window({.pools = pools, .clock = clock});
    window.show();
    const QStringList files = QApplication::arguments().mid(1);
    if (!files.isEmpty())
        window.inspectFiles(files);
    return QApplication::exec();
}
