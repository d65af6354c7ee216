// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/certificate.h"

#include <QStringList>

namespace pushkeeper::facts {

using namespace Qt::StringLiterals;

QString trustName(Trust trust)
{
    switch (trust) {
    case Trust::Apple:
        return QStringLiteral("apple");
    case Trust::AppleNew:
        return QStringLiteral("apple-new");
    case Trust::Given:
        return QStringLiteral("given");
    case Trust::No:
        return QStringLiteral("no");
    }
    Q_UNREACHABLE();
}

QString pemOf(const QByteArray &der)
{
    constexpr qsizetype lineLength = 64;
    QStringList lines{u"-----BEGIN CERTIFICATE-----"_s};
    const QString text = QString::fromLatin1(der.toBase64());
    for (qsizetype at = 0; at < text.size(); at += lineLength)
        lines.append(text.mid(at, lineLength));
    lines.append(u"-----END CERTIFICATE-----"_s);
    return lines.join(u'\n');
}

} // namespace pushkeeper::facts
