// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace pushkeeper::base {

/// What a .desktop file says about a program. Rules: Desktop Entry Specification 1.5, freedesktop.org.
struct DesktopEntry
{
    /// In the language asked for, else as the file names it without one; not yet fit to be shown.
    QString name;
    /// The program, as a path or a name, and its arguments, with quotes undone and field codes for files and
    /// addresses dropped.
    QStringList command;
    /// A program that must be there for the entry to count; empty if none is named.
    QString tryExec;
    QStringList mimeTypes;
    /// False if the entry counts as deleted or is kept out of menus.
    bool isShown = true;
};

/// Reads the text of a .desktop file at that path. None if it is no application with a name and a command, or
/// if the command breaks the rules or has no place for an address behind its arguments.
std::optional<DesktopEntry> desktopEntry(const QString &text, const QString &path, const QLocale &locale);

} // namespace pushkeeper::base
