// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace pushkeeper::house {

/// The files of a source tree by their path relative to its top, read once. Made in memory or from a folder.
class SourceTree
{
public:
    /// Everything below `folder` that belongs to the project: without version control, build folders and the
    /// files an editor leaves behind. An unreadable folder gives an empty tree.
    static SourceTree fromFolder(const QString &folder);

    /// Puts a file into the tree; an earlier one of the same path is replaced.
    void add(const QString &path, const QByteArray &bytes);

    /// True if a file stands at exactly this path.
    bool contains(const QString &path) const;
    /// The content of a file; empty if there is none.
    QByteArray bytes(const QString &path) const;
    /// The content of a text file as lines without their ends.
    QStringList lines(const QString &path) const;
    /// All paths in order.
    QStringList paths() const;
    /// The C++ sources (.h, .cpp, .mm) below one of these top-level folders, in order.
    QStringList sources(const QStringList &folders) const;

private:
    QMap<QString, QByteArray> m_files;
};

/// True for a C++ header.
bool isHeader(const QString &path);
/// True if the content is not text, judged as git does: by a NUL byte.
bool isBinary(const QByteArray &bytes);

} // namespace pushkeeper::house
