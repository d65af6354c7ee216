// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/aboutbox.h"

#include "base/version.h"
#include "ui/shell/mainwindow.h"

#include <QMessageBox>

namespace pushkeeper::ui {

void openAboutBox(QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, MainWindow::tr("About Pushkeeper"),
                                MainWindow::tr("Pushkeeper %1").arg(QString(base::version)),
                                QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        MainWindow::tr("Keeps the Apple MDM push certificate of a Microsoft Intune tenant alive.\n"
                       "Qt %1. Licence: Apache-2.0.")
            .arg(QString::fromLatin1(qVersion())));
    box->open();
}

} // namespace pushkeeper::ui
