// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commandline.h"
#include "net/httpclient.h"
#include "support/fakeclock.h"

#include <QString>
#include <QStringList>
#include <QTextStream>

namespace pushkeeper::cli {

/// What a run of the console program left behind.
struct ConsoleRun
{
    int code = -1;
    QString out;
    QString err;
};

/// A computer without a browser.
class NoBrowser final : public base::UrlOpener
{
public:
    bool open(const QUrl &) override { return false; }
};

/// Runs the console program in process, at noon of 24 November 2026 unless told otherwise.
inline ConsoleRun runConsole(const QStringList &arguments,
                             const QDateTime &now = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC))
{
    ConsoleRun run;
    QTextStream out(&run.out);
    QTextStream err(&run.err);
    support::FakeClock clock(now);
    NoBrowser browser;
    net::HttpClient http({.userAgent = "tests", .proxy = {}});
    Surroundings around{.console = {.out = out, .err = err},
                        .http = http,
                        .clock = clock,
                        .browser = browser,
                        .home = base::DataHome(QStringLiteral("home-of-tests"))};
    run.code = runCommandLine(arguments, around);
    return run;
}

} // namespace pushkeeper::cli
