// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/browsers.h"

#include "base/loopback.h"
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <array>

namespace pushkeeper::base {

using namespace Qt::StringLiterals;

namespace {

struct PrivateSwitch
{
    QLatin1String program;
    QLatin1String text;
};

/// Also for their editions: firefox-esr, google-chrome-stable, vivaldi-stable.
constexpr std::array privateSwitchTable{
    PrivateSwitch{"chromium"_L1, "--incognito"_L1},      PrivateSwitch{"chrome"_L1, "--incognito"_L1},
    PrivateSwitch{"google-chrome"_L1, "--incognito"_L1}, PrivateSwitch{"brave"_L1, "--incognito"_L1},
    PrivateSwitch{"vivaldi"_L1, "--incognito"_L1},       PrivateSwitch{"microsoft-edge"_L1, "--inprivate"_L1},
    PrivateSwitch{"msedge"_L1, "--inprivate"_L1},        PrivateSwitch{"edge"_L1, "--inprivate"_L1},
    PrivateSwitch{"firefox"_L1, "--private-window"_L1},  PrivateSwitch{"librewolf"_L1, "--private-window"_L1},
    PrivateSwitch{"opera"_L1, "--private"_L1},
};

bool mayBeOpened(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host())));
}

} // namespace

QStringList privateSwitches(const QString &program)
{
    QString name = QFileInfo(program).fileName().toLower();
    if (name.endsWith(".exe"_L1))
        name.chop(".exe"_L1.size());
    const auto *const found =
        std::find_if(privateSwitchTable.cbegin(), privateSwitchTable.cend(), [&](const PrivateSwitch &known) {
            return name == known.program || name.startsWith(known.program + u'-');
        });
    return found == privateSwitchTable.cend() ? QStringList() : QStringList{found->text};
}

bool openIn(const Browser &browser, const QUrl &url, bool privately)
{
    // An ordinary window instead of a private one would sign in with an account that nobody chose.
    if (!mayBeOpened(url) || (privately && browser.privateArguments.isEmpty()))
        return false;
    QStringList arguments = browser.arguments;
    if (privately)
        arguments += browser.privateArguments;
    QProcess process;
    process.setProgram(browser.program);
    process.setArguments(arguments << url.toString(QUrl::FullyEncoded));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

} // namespace pushkeeper::base
