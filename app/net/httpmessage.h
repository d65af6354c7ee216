// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace pushkeeper::net {

/// One line of a head.
struct HttpHeader
{
    QByteArray name;
    QByteArray value;
};

/// What is asked of a server.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url{};
    /// Sent as they are. Credentials among them never travel to another origin.
    QList<HttpHeader> headers{};
    QByteArray body{};
    /// For the whole exchange, redirects included.
    std::chrono::milliseconds deadline = std::chrono::seconds(60);
    /// How many bytes of body, once decompressed, are taken at most.
    qint64 mostBytes = 32LL * 1024 * 1024;
};

/// What a server answered; of any status.
struct HttpReply
{
    int status = 0;
    /// That answered, after redirects.
    QUrl url{};
    QList<HttpHeader> headers{};
    QByteArray body{};

    /// The first header of that name, in any case; empty if there is none.
    QByteArray header(const QByteArray &name) const;
    /// The Date header, in UTC.
    std::optional<QDateTime> date() const;
};

/// A date as HTTP writes it (RFC 9110, section 5.6.7, the form in use), in UTC; invalid if it is none.
QDateTime httpDate(const QByteArray &text);

} // namespace pushkeeper::net
