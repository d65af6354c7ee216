// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/portalpagestemplate.h"

#include <QFile>
#include <QRegularExpression>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

namespace {

/// Text of a template without the lines that name its licence.
QString templateText(const QString &name)
{
    QFile file(u":/practice/apple-%1.html"_s.arg(name));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    QString text = isThere ? QString::fromUtf8(file.readAll()) : QString();
    while (text.startsWith("<!-- SPDX-"_L1))
        text.remove(0, text.indexOf(u'\n') + 1);
    return text;
}

} // namespace

QString filled(const QString &text, const PageValues &values)
{
    static const QRegularExpression placeOf(uR"(\{\{\{([a-z]+)\}\}\}|\{\{([a-z]+)\}\})"_s);
    QString page;
    qsizetype done = 0;
    for (auto places = placeOf.globalMatch(text); places.hasNext();) {
        const QRegularExpressionMatch place = places.next();
        page += QStringView(text).mid(done, place.capturedStart() - done);
        page += place.hasCaptured(2) ? values.value(place.captured(2)).toHtmlEscaped()
                                     : values.value(place.captured(1));
        done = place.capturedEnd();
    }
    return page + text.mid(done);
}

QString filledTemplate(const QString &name, const PageValues &values)
{
    return filled(templateText(name), values);
}

} // namespace pushkeeper::rehearsal
