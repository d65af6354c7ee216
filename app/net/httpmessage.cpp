// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpmessage.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace pushkeeper::net {

using namespace Qt::StringLiterals;

QByteArray HttpReply::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [&name](const HttpHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.cend() ? QByteArray() : found->value;
}

std::optional<QDateTime> HttpReply::date() const
{
    const QDateTime date = httpDate(header("Date"));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QDateTime httpDate(const QByteArray &text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::utc());
    return date;
}

} // namespace pushkeeper::net
