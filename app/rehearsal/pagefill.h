// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace pushkeeper::rehearsal {

/// A page of resources/practice with its places filled. A place is written {{name}}; one that nobody filled
/// is left empty.
class PageFill
{
public:
    /// Puts in a text that may hold anything: it is escaped.
    PageFill &text(const QByteArray &place, const QString &value);
    /// Puts in what is HTML already.
    PageFill &html(const QByteArray &place, const QByteArray &value);

    /// The file of that name, filled, as a part of a page.
    QByteArray part(const QString &file) const;
    /// The same as a whole page: in the frame that says that this is a practice, under the title.
    QByteArray page(const QString &file, const QString &title) const;

private:
    QHash<QByteArray, QByteArray> m_values;
};

} // namespace pushkeeper::rehearsal
