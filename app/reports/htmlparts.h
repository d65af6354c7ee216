// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// Parts of a page. All of them take plain text, which may hold anything, and give HTML.
namespace pushkeeper::reports::html {

/// A heading, 1 the highest.
QString heading(int level, const QString &text);
/// A paragraph.
QString paragraph(const QString &text);
/// A paragraph that steps back behind the others.
QString note(const QString &text);
/// A list without numbers.
QString bullets(const QStringList &items);
/// A list with numbers.
QString steps(const QStringList &items);
/// A table; its first row is the head.
QString table(const QList<QStringList> &rows);
/// Text that is to be copied as it stands.
QString block(const QString &text);
/// A paragraph that is a link to its own text.
QString link(const QString &address);

} // namespace pushkeeper::reports::html
