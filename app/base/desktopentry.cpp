// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/desktopentry.h"

#include <QHash>

namespace pushkeeper::base {

using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, QString>;

/// A comment with a sign of equality becomes a key that nobody asks for.
Values mainGroup(const QString &text)
{
    Values values;
    bool isInside = false;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype sign = line.indexOf(u'=');
        if (line.startsWith(u'['))
            isInside = line.trimmed() == "[Desktop Entry]"_L1;
        else if (isInside && sign > 0)
            values.insert(line.left(sign).trimmed(), line.mid(sign + 1).trimmed());
    }
    return values;
}

/// An escape that no rule knows stays: in a command it belongs to the quotes.
QString unescaped(const QString &value)
{
    static const QHash<QChar, QChar> meanings{
        {u's', u' '}, {u'n', u'\n'}, {u't', u'\t'}, {u'r', u'\r'}, {u'\\', u'\\'}};
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool isEscape = value.at(i) == u'\\' && i + 1 < value.size();
        if (isEscape && meanings.contains(value.at(i + 1)))
            text += meanings.value(value.at(++i));
        else
            text += value.at(i);
    }
    return text;
}

QString localized(const Values &values, const QString &key, const QLocale &locale)
{
    const QString withCountry = locale.name();
    const QString language = withCountry.section(u'_', 0, 0);
    QString text = values.value(key);
    for (const QString &suffix : {language, withCountry})
        text = values.value(key + u'[' + suffix + u']', text);
    return unescaped(text);
}

/// The words of a command line with their quotes undone. None if a quote is left open, or for characters that
/// must be quoted and that a shell would understand in its own way.
std::optional<QStringList> words(const QString &line)
{
    constexpr QStringView escapable(u"\"`$\\");
    QStringList found;
    QString word;
    bool isWord = false;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar letter = line.at(i);
        if (letter == u'"') {
            isQuoted = !isQuoted;
            isWord = true;
        } else if (isQuoted && letter == u'\\' && i + 1 < line.size() && escapable.contains(line.at(i + 1))) {
            word += line.at(++i);
        } else if (!isQuoted && (letter == u'\'' || letter == u'\\')) {
            return std::nullopt;
        } else if (!isQuoted && letter == u' ') {
            if (isWord)
                found += word;
            word.clear();
            isWord = false;
        } else {
            word += letter;
            isWord = true;
        }
    }
    if (isQuoted)
        return std::nullopt;
    if (isWord)
        found += word;
    return found;
}

/// One word with its field codes filled in; none for a code that is unknown or stands for an address, which
/// has its place behind all words.
std::optional<QString> filledIn(const QString &word, const QString &name, const QString &path)
{
    QString text;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word.at(i) != u'%') {
            text += word.at(i);
            continue;
        }
        const QChar code = ++i < word.size() ? word.at(i) : QChar();
        if (code == u'%')
            text += code;
        else if (code == u'c')
            text += name;
        else if (code == u'k')
            text += path;
        else
            return std::nullopt;
    }
    return text;
}

std::optional<QStringList> commandOf(const QString &line, const QString &name, const QString &path)
{
    // Files and addresses, the icon, and what earlier versions of the rules knew.
    constexpr QStringView dropped(u"fFuUidDnNvm");
    const std::optional<QStringList> raw = words(line);
    if (!raw)
        return std::nullopt;
    QStringList command;
    for (const QString &word : *raw) {
        if (word.size() == 2 && word.startsWith(u'%') && dropped.contains(word.back()))
            continue;
        const std::optional<QString> text = filledIn(word, name, path);
        if (!text)
            return std::nullopt;
        command += *text;
    }
    return command;
}

} // namespace

std::optional<DesktopEntry> desktopEntry(const QString &text, const QString &path, const QLocale &locale)
{
    const Values values = mainGroup(text);
    const auto isTrue = [&](const QString &key) { return values.value(key) == "true"_L1; };
    DesktopEntry entry;
    entry.name = localized(values, u"Name"_s, locale);
    const auto command = commandOf(unescaped(values.value(u"Exec"_s)), entry.name, path);
    if (values.value(u"Type"_s) != "Application"_L1 || entry.name.isEmpty() || !command || command->isEmpty())
        return std::nullopt;
    entry.command = *command;
    entry.tryExec = unescaped(values.value(u"TryExec"_s));
    entry.mimeTypes = values.value(u"MimeType"_s).split(u';', Qt::SkipEmptyParts);
    entry.isShown = !isTrue(u"Hidden"_s) && !isTrue(u"NoDisplay"_s);
    return entry;
}

} // namespace pushkeeper::base
