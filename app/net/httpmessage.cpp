// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpmessage.h"

#include <QLocale>

#include <algorithm>

namespace pushkeeper::net {

using namespace Qt::StringLiterals;

namespace {

QByteArray firstOf(const QList<HttpHeader> &headers, const QByteArray &name)
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [&name](const HttpHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.cend() ? QByteArray() : found->value;
}

} // namespace

QByteArray HttpRequest::header(const QByteArray &name) const
{
    return firstOf(headers, name);
}

QByteArray HttpReply::header(const QByteArray &name) const
{
    return firstOf(headers, name);
}

bool HttpReply::isPage() const
{
    return header("Content-Type").toLower().startsWith("text/html");
}

std::optional<QDateTime> HttpReply::date() const
{
    return httpDate(header("Date"));
}

std::optional<QDateTime> httpDate(const QByteArray &text)
{
    // The names of days and months are English wherever the program runs.
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace pushkeeper::net
