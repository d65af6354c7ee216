// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "base/language.h"
#include "base/log.h"
#include "base/paths.h"
#include "cli/commandline.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace pushkeeper;
    base::restrictNewFiles();
    QCoreApplication application(argc, argv);
    (void)base::installLog();
    base::installLanguage(application, QLocale());
    QTextStream out(stdout);
    QTextStream err(stderr);
    cli::Console console{.out = out, .err = err};
    base::SystemClock clock;
    return cli::runCommandLine(QCoreApplication::arguments().mid(1), console, clock);
}
