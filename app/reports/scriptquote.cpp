// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "reports/scriptquote.h"

namespace pushkeeper::reports {

using namespace Qt::StringLiterals;

QByteArray shellQuoted(const QString &text)
{
    QString quoted = text;
    quoted.remove(QChar(u'\0')).replace(u'\'', uR"('\'')"_s);
    return '\'' + quoted.toUtf8() + '\'';
}

QByteArray powerShellQuoted(const QString &text)
{
    // Source: about_Quoting_Rules, and CharExtensions.IsSingleQuote in PowerShell's tokenizer.
    static constexpr QStringView quotes = u"'\u2018\u2019\u201a\u201b";
    QString quoted;
    for (const QChar c : text) {
        if (c == u'\0')
            continue;
        if (quotes.contains(c))
            quoted += c;
        quoted += c;
    }
    return '\'' + quoted.toUtf8() + '\'';
}

} // namespace pushkeeper::reports
