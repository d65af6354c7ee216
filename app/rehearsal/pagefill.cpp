// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/pagefill.h"

#include <QFile>

namespace pushkeeper::rehearsal {

namespace {

QByteArray fileNamed(const QString &name)
{
    QFile file(QStringLiteral(":/practice/") + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

} // namespace

PageFill &PageFill::text(const QByteArray &place, const QString &value)
{
    return html(place, value.toHtmlEscaped().toUtf8());
}

PageFill &PageFill::html(const QByteArray &place, const QByteArray &value)
{
    m_values.insert(place, value);
    return *this;
}

QByteArray PageFill::part(const QString &file) const
{
    const QByteArray source = fileNamed(file);
    QByteArray filled;
    qsizetype at = 0;
    for (qsizetype open = source.indexOf("{{"); open >= 0; open = source.indexOf("{{", at)) {
        const qsizetype close = source.indexOf("}}", open);
        if (close < 0)
            break;
        filled += source.mid(at, open - at);
        filled += m_values.value(source.mid(open + 2, close - open - 2));
        at = close + 2;
    }
    return filled + source.mid(at);
}

QByteArray PageFill::page(const QString &file, const QString &title) const
{
    PageFill frame;
    frame.text("title", title).html("content", part(file));
    return frame.part(QStringLiteral("practice-frame.html"));
}

} // namespace pushkeeper::rehearsal
