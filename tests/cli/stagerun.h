// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consolerun.h"
#include "support/runonworker.h"
#include "support/walkstage.h"

namespace pushkeeper::cli {

/// Runs the console program in process on the practice tenant of a stage, by the clock of the system: a
/// program of its own each time.
inline ConsoleRun runAt(const support::WalkStage &stage, const QStringList &arguments, bool isWatched = false)
{
    const QStringList all = arguments + QStringList{QStringLiteral("--cloud-file"), stage.cloudFile()};
    return support::runOnWorker([&stage, &all, isWatched] {
        ConsoleRun run;
        QTextStream out(&run.out);
        QTextStream err(&run.err);
        base::SystemClock clock;
        const auto learn = [&clock](const QDateTime &time) { clock.learnFromServer(time); };
        NoBrowser browser;
        net::HttpClient http({.userAgent = "tests", .proxy = {}});
        Surroundings around{.console = {.out = out, .err = err},
                            .http = http,
                            .clock = clock,
                            .browser = browser,
                            .home = stage.home(),
                            .heardServerTime = learn,
                            .isWatched = isWatched};
        run.code = runCommandLine(all, around);
        return run;
    });
}

/// Renews there with the certificate that the portal gives; returns how the last command ended.
inline ConsoleRun renewAt(support::WalkStage &stage)
{
    const auto word = [](const char *text) { return QString::fromLatin1(text); };
    const ConsoleRun asked =
        runAt(stage, {word("renew"), word("--no-input"), word("--json"), word("--until"), word("portal")});
    const QJsonObject json = QJsonDocument::fromJson(asked.out.toUtf8()).object();
    const QString request = json.value(QLatin1String("request_file")).toString();
    const QString file = stage.file(word("MDM_Certificate.pem"));
    support::WalkStage::write(file, stage.certificateFor(support::WalkStage::read(request)));
    return runAt(stage, {word("renew"), word("--no-input"), word("--certificate"), file});
}

} // namespace pushkeeper::cli
