// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/browsers.h"

#include "base/printable.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>

#include <algorithm>
#include <optional>

namespace pushkeeper::base {

using namespace Qt::StringLiterals;

namespace {

/// The program and its arguments. Some set no quotes around a path with spaces.
QStringList commandOf(const QString &line)
{
    const QString trimmed = line.trimmed();
    return QFileInfo(trimmed).isFile() ? QStringList{trimmed} : QProcess::splitCommand(trimmed);
}

std::optional<Browser> browserIn(const QSettings &registry, const QString &key)
{
    const QStringList command = commandOf(registry.value(key + "/shell/open/command/Default"_L1).toString());
    if (command.isEmpty() || !QFileInfo(command.first()).isFile())
        return std::nullopt;
    // Microsoft has retired it; its entry remains.
    if (QFileInfo(command.first()).fileName().compare("iexplore.exe"_L1, Qt::CaseInsensitive) == 0)
        return std::nullopt;
    const QString name = registry.value(key + "/Default"_L1).toString();
    // A name that starts so points into the resources of a file.
    const bool isPlain = !name.isEmpty() && !name.startsWith(u'@');
    return Browser{printable(isPlain ? name : key), QDir::cleanPath(command.first()), command.mid(1),
                   privateSwitches(command.first())};
}

bool isSameStart(const Browser &one, const Browser &other)
{
    return one.program.compare(other.program, Qt::CaseInsensitive) == 0 && one.arguments == other.arguments;
}

} // namespace

QList<Browser> installedBrowsers()
{
    QList<Browser> browsers;
    // Since Windows 7, programs of 32 and 64 bits share this key.
    for (const QString &root : {u"HKEY_CURRENT_USER"_s, u"HKEY_LOCAL_MACHINE"_s}) {
        const QSettings registry(root + uR"(\Software\Clients\StartMenuInternet)"_s, QSettings::NativeFormat);
        for (const QString &key : registry.childGroups()) {
            const std::optional<Browser> browser = browserIn(registry, key);
            if (browser && std::none_of(browsers.cbegin(), browsers.cend(),
                                        [&](const Browser &known) { return isSameStart(known, *browser); }))
                browsers += *browser;
        }
    }
    return browsers;
}

} // namespace pushkeeper::base
