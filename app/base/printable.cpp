// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/printable.h"

namespace pushkeeper::base {

QString printable(const QString &text, qsizetype longest)
{
    QString clean = text.simplified();
    clean.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    if (clean.size() <= longest)
        return clean;
    clean.truncate(longest);
    // A cut between the halves of a surrogate pair would leave an invalid character.
    if (clean.back().isHighSurrogate())
        clean.chop(1);
    return clean + QChar(u'…');
}

} // namespace pushkeeper::base
