// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "base/language.h"
#include "base/log.h"
#include "base/paths.h"
#include "base/terminal.h"
#include "cli/commandline.h"
#include "cli/proxyprompt.h"
#include "cli/terminalbrowser.h"
#include "net/httpclient.h"
#include "session/keychain.h"
#include "session/useragent.h"

#include <QCoreApplication>
#include <QLocale>
#include <QThread>

#include <cstdio>
#include <memory>
#include <optional>

namespace {

/// Asks the person at the terminal.
std::optional<QString> ask(QTextStream &terminal, const QString &question)
{
    terminal << question << ' ' << Qt::flush;
    return pushkeeper::base::readTerminalLine(pushkeeper::base::Typing::Shown, {});
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace pushkeeper;
    base::restrictNewFiles();
    QCoreApplication application(argc, argv);
    (void)base::installLog();
    base::installLanguage(application, QLocale());
    QTextStream out(stdout);
    QTextStream err(stderr);
    base::SystemClock clock;
    cli::TerminalBrowser browser(err);
    cli::ProxyPrompt prompt(err, base::hasTerminal() ? base::readTerminalLine : nullptr);
    net::HttpClient http({.userAgent = session::userAgent(), .proxy = {}, .proxyDoor = &prompt});
    cli::Surroundings around{
        .console = {.out = out, .err = err},
        .http = http,
        .clock = clock,
        .browser = browser,
        .home = base::DataHome::ofUser(),
        .secrets = session::openKeychain(base::DataHome::ofUser()),
        .credentialFile = base::credentialFile(),
        .heardServerTime = [&clock](const QDateTime &time) { clock.learnFromServer(time); },
        .isWatched = base::hasTerminal()};
    if (around.isWatched)
        around.ask = [&err](const QString &question) { return ask(err, question); };
    int code = 0;
    const auto command = [&code, &around] {
        code = cli::runCommandLine(QCoreApplication::arguments().mid(1), around);
    };
    // Commands block, so they run beside the main thread, whose event loop serves everything else.
    const std::unique_ptr<QThread> worker(QThread::create(command));
    QObject::connect(worker.get(), &QThread::finished, &application, &QCoreApplication::quit);
    worker->start();
    QCoreApplication::exec();
    worker->wait();
    return code;
}
