// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "base/language.h"
#include "base/log.h"
#include "base/paths.h"
#include "base/systembrowser.h"
#include "base/urlopener.h"
#include "base/version.h"
#include "base/workerpool.h"
#include "net/httpclient.h"
#include "session/keychain.h"
#include "session/useragent.h"
#include "ui/models/proxyanswers.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"

#include <QCommandLineParser>
#include <QLocale>
#include <QStandardPaths>
#include <QStyleFactory>

namespace {

using namespace pushkeeper;

class SystemBrowser final : public base::UrlOpener
{
public:
    bool open(const QUrl &url) override { return base::openInSystemBrowser(url); }
};

/// What the window begins with, as the command line says.
void begin(ui::MainWindow &window)
{
    QCommandLineParser parser;
    const QCommandLineOption rehearse(QStringLiteral("rehearse"), QStringLiteral("Open a practice tenant."));
    const QCommandLineOption empty(QStringLiteral("empty"),
                                   QStringLiteral("Begin the practice before the first set-up."));
    const QCommandLineOption cloudFile(QStringLiteral("cloud-file"),
                                       QStringLiteral("Open the tenant of this file."),
                                       QStringLiteral("FILE"));
    parser.addOptions({rehearse, empty, cloudFile});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"),
                                 QStringLiteral("Connection files to open, other files to check."));
    parser.process(*QCoreApplication::instance());
    if (parser.isSet(rehearse))
        window.practise({.startsEmpty = parser.isSet(empty)});
    else if (parser.isSet(cloudFile))
        window.openCloudFile(parser.value(cloudFile));
    else
        window.openKnownTenants();
    if (!parser.positionalArguments().isEmpty())
        window.openFiles(parser.positionalArguments());
}

} // namespace

int main(int argc, char *argv[])
{
    base::restrictNewFiles();
    ui::Application application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Pushkeeper"));
    QApplication::setApplicationVersion(base::version);
    (void)base::installLog();
    base::installLanguage(application, QLocale());
#ifdef Q_OS_WIN
    // The Vista style stays light in dark mode and the newer one differs between versions of Windows.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
#endif
    base::SystemClock clock;
    ui::ProxyAnswers proxies;
    net::HttpClient http({.userAgent = session::userAgent(), .proxy = {}, .proxyDoor = &proxies});
    base::WorkerPools pools; // what still runs there uses the client
    SystemBrowser browser;
    ui::MainWindow window({.pools = pools,
                           .http = http,
                           .proxies = proxies,
                           .clock = clock,
                           .browser = browser,
                           .home = base::DataHome::ofUser(),
                           .downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
                           .secrets = session::openKeychain(base::DataHome::ofUser())});
    QObject::connect(&application, &ui::Application::fileOpened, &window,
                     [&window](const QString &path) { window.openFiles({path}); });
    window.show();
    begin(window);
    return QApplication::exec();
}
