// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/browsers.h"

#include "base/desktopentry.h"
#include "base/printable.h"
#include "base/readfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace pushkeeper::base {

using namespace Qt::StringLiterals;

namespace {

/// Relative to the folder, in an order that stays.
QStringList entryFiles(const QDir &folder)
{
    QStringList files;
    QDirIterator found(folder.path(), {u"*.desktop"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        files += folder.relativeFilePath(found.next());
    files.sort();
    return files;
}

/// Snap puts `env` before the browser, and flatpak runs it as a command of its own.
QString browserBehind(const QStringList &command)
{
    const QString starter = QFileInfo(command.first()).fileName();
    const QStringList rest = command.mid(1);
    if (starter == "env"_L1) {
        const auto program = std::find_if(rest.cbegin(), rest.cend(), [](const QString &word) {
            return !word.contains(u'=') && !word.startsWith(u'-');
        });
        return program == rest.cend() ? QString() : *program;
    }
    if (starter == "flatpak"_L1)
        return rest.filter(QRegularExpression(u"^--command="_s)).value(0).section(u'=', 1);
    return command.first();
}

bool isBrowser(const DesktopEntry &entry)
{
    return entry.isShown && entry.mimeTypes.contains("x-scheme-handler/https"_L1) &&
           (entry.tryExec.isEmpty() || !QStandardPaths::findExecutable(entry.tryExec).isEmpty());
}

std::optional<Browser> browserIn(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return std::nullopt;
    const std::optional<DesktopEntry> entry = desktopEntry(QString::fromUtf8(*bytes), path, QLocale());
    if (!entry || !isBrowser(*entry))
        return std::nullopt;
    const QString program = QStandardPaths::findExecutable(entry->command.first());
    if (program.isEmpty())
        return std::nullopt;
    return Browser{printable(entry->name), program, entry->command.mid(1),
                   privateSwitches(browserBehind(entry->command))};
}

bool isSameStart(const Browser &one, const Browser &other)
{
    return one.program == other.program && one.arguments == other.arguments;
}

} // namespace

QList<Browser> installedBrowsers()
{
    QList<Browser> browsers;
    QSet<QString> seen;
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation)) {
        for (const QString &file : entryFiles(QDir(folder))) {
            // An entry hides all of its name in later folders, also if it is hidden itself.
            const QString id = QString(file).replace(u'/', u'-');
            if (seen.contains(id))
                continue;
            seen.insert(id);
            const std::optional<Browser> browser = browserIn(folder + u'/' + file);
            if (browser && std::none_of(browsers.cbegin(), browsers.cend(),
                                        [&](const Browser &known) { return isSameStart(known, *browser); }))
                browsers += *browser;
        }
    }
    return browsers;
}

} // namespace pushkeeper::base
