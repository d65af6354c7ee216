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

/// One line of a message's head.
struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

/// What is asked of a server.
struct HttpRequest
{
    /// In upper case.
    QByteArray method = "GET";
    /// Absolute, http or https, without user and password.
    QUrl url;
    /// Sent as they are. Authorization never travels to another origin.
    QList<HttpHeader> headers;
    QByteArray body;
    /// For the whole exchange, redirects included.
    std::chrono::milliseconds deadline{std::chrono::seconds(60)};
    /// For the connection, names and TLS included, until the request is on its way. 0: as the client limits
    /// it (see HttpClient::Settings).
    std::chrono::milliseconds connectLimit{0};
    /// A redirect to another origin is an error: the service that is asked never sends anybody away.
    bool staysAtOrigin = false;
    /// Of the decoded body of the answer.
    qint64 mostBytes = 32LL * 1024 * 1024;

    /// The first header of that name, in any case; empty if there is none.
    QByteArray header(const QByteArray &name) const;
};

/// What a server answered, whatever the status.
struct HttpReply
{
    int status = 0;
    /// That answered, after redirects.
    QUrl url;
    QList<HttpHeader> headers;
    /// Decoded and whole.
    QByteArray body;

    /// The first header of that name, in any case; empty if there is none.
    QByteArray header(const QByteArray &name) const;
    /// True for an HTML page, which no service of ours answers: something else stands between.
    bool isPage() const;
    /// When the server answered, by its own clock and in UTC; empty without a readable Date header.
    std::optional<QDateTime> date() const;
};

/// A date as servers write it, "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 section 5.6.7), in UTC; empty for
/// anything else, the obsolete spellings of that section included.
std::optional<QDateTime> httpDate(const QByteArray &text);

} // namespace pushkeeper::net
