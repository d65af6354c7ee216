// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace pushkeeper::base {

/// A browser of this computer: an admin account often lives in another one, or in another profile, than the
/// browser that links open in.
struct Browser
{
    /// As the system names it, in the user's language where it can; fit to be shown.
    QString name;
    /// The whole path of what is started.
    QString program;
    QStringList arguments;
    /// What is added behind the arguments for a private window; empty where it is not known how to ask for
    /// one.
    QStringList privateArguments;

    friend bool operator==(const Browser &, const Browser &) = default;
};

/// The browsers that the system knows, each once, those of the user before those of the computer. Empty if
/// none is found, which does not mean that there is none. Reads files or the registry: call it on a worker.
/// Linux: the desktop entries that open https, by the Desktop Entry Specification. Windows: StartMenuInternet
/// in the registry, see learn.microsoft.com/windows/win32/shell/reg-middleware-apps. macOS: known ones.
QList<Browser> installedBrowsers();

/// The switches that ask the browser behind this program (a name or a path, on Windows with .exe) for a
/// private window; empty if it is not known. From the desktop entries and manuals of the browsers.
QStringList privateSwitches(const QString &program);

/// Starts the browser with the address as its last argument, without a shell, and lets it go; it outlives
/// this program and does not write to its terminal. False, and nothing starts, for an address other than
/// https or http to this computer, for a private window that the browser cannot be asked for, and if the
/// program cannot be started; true does not prove that the page is shown. Other programs of this computer
/// can see the address, so no secret belongs into it.
bool openIn(const Browser &browser, const QUrl &url, bool privately);

} // namespace pushkeeper::base
