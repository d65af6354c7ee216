// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "housechecks/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace pushkeeper::house {

using namespace Qt::StringLiterals;

namespace {

/// What .gitignore names too: present on a developer's disk, never part of the project.
bool isForeign(const QString &path)
{
    static const QStringList folders{u".git/"_s, u"build/"_s, u".cache/"_s};
    static const QStringList endings{u".git"_s, u"CMakeUserPresets.json"_s, u".user"_s,
                                     u"compile_commands.json"_s};
    return std::any_of(folders.cbegin(), folders.cend(),
                       [&](const QString &f) { return path.startsWith(f); }) ||
           std::any_of(endings.cbegin(), endings.cend(), [&](const QString &e) { return path.endsWith(e); });
}

bool isSource(const QString &path)
{
    return isHeader(path) || path.endsWith(".cpp"_L1) || path.endsWith(".mm"_L1);
}

} // namespace

SourceTree SourceTree::fromFolder(const QString &folder)
{
    SourceTree tree;
    const QDir top(folder);
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString absolute = files.next();
        const QString path = top.relativeFilePath(absolute);
        QFile file(absolute);
        if (!isForeign(path) && file.open(QIODevice::ReadOnly))
            tree.add(path, file.readAll());
    }
    return tree;
}

void SourceTree::add(const QString &path, const QByteArray &bytes)
{
    m_files.insert(path, bytes);
}

bool SourceTree::contains(const QString &path) const
{
    return m_files.contains(path);
}

QByteArray SourceTree::bytes(const QString &path) const
{
    return m_files.value(path);
}

QStringList SourceTree::lines(const QString &path) const
{
    QString text = QString::fromUtf8(m_files.value(path));
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

QStringList SourceTree::paths() const
{
    return m_files.keys();
}

QStringList SourceTree::sources(const QStringList &folders) const
{
    QStringList found;
    for (auto file = m_files.keyBegin(); file != m_files.keyEnd(); ++file) {
        if (isSource(*file) && folders.contains(file->section(u'/', 0, 0)))
            found += *file;
    }
    return found;
}

bool isHeader(const QString &path)
{
    return path.endsWith(".h"_L1);
}

bool isBinary(const QByteArray &bytes)
{
    return bytes.contains('\0');
}

} // namespace pushkeeper::house
