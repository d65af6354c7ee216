// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "reports/htmlparts.h"

namespace pushkeeper::reports::html {

using namespace Qt::StringLiterals;

namespace {

/// Put together piece by piece: with arg() a text could hold the place of another one.
QString within(const QString &tag, const QString &inner)
{
    return u'<' + tag + u'>' + inner + "</"_L1 + tag.section(u' ', 0, 0) + u'>';
}

QString items(const QString &tag, const QStringList &texts)
{
    QString inner = u"\n"_s;
    for (const QString &text : texts)
        inner += within(u"li"_s, text.toHtmlEscaped()) + u'\n';
    return within(tag, inner) + u'\n';
}

QString row(const QString &tag, const QStringList &cells)
{
    QString inner;
    for (const QString &cell : cells)
        inner += within(tag, cell.toHtmlEscaped());
    return within(u"tr"_s, inner) + u'\n';
}

} // namespace

QString heading(int level, const QString &text)
{
    return within(u'h' + QString::number(level), text.toHtmlEscaped()) + u'\n';
}

QString paragraph(const QString &text)
{
    return within(u"p"_s, text.toHtmlEscaped()) + u'\n';
}

QString note(const QString &text)
{
    return within(uR"(p class="note")"_s, text.toHtmlEscaped()) + u'\n';
}

QString bullets(const QStringList &items)
{
    return html::items(u"ul"_s, items);
}

QString steps(const QStringList &items)
{
    return html::items(u"ol"_s, items);
}

QString table(const QList<QStringList> &rows)
{
    QString inner = u"\n"_s;
    for (qsizetype i = 0; i < rows.size(); ++i)
        inner += row(i == 0 ? uR"(th scope="col")"_s : u"td"_s, rows.at(i));
    return within(u"table"_s, inner) + u'\n';
}

QString block(const QString &text)
{
    return within(u"pre"_s, text.toHtmlEscaped()) + u'\n';
}

QString link(const QString &address)
{
    const QString escaped = address.toHtmlEscaped();
    return within(u"p"_s, within(R"(a href=")"_L1 + escaped + u'"', escaped)) + u'\n';
}

} // namespace pushkeeper::reports::html
