// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/tokensource.h"
#include "base/clock.h"
#include "base/result.h"
#include "graph/endpoints.h"
#include "net/httpclient.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

#include <chrono>
#include <functional>

namespace pushkeeper::graph {

/// What a call adds to its row of the table.
struct Call
{
    Endpoint endpoint;
    /// In place of "{id}".
    QString id{};
    /// Percent-encoded, without the question mark.
    QByteArray query{};
    QByteArray body{};
};

/// Where a call lies below its version, percent-encoded: the path of its row with the id in it, and the
/// query.
QByteArray relativeUrl(const Call &call);

/// Makes the calls of the table at one Microsoft Graph: token, request, repetition, and errors. Blocks its
/// worker; may be used from several at once.
class GraphClient
{
public:
    /// What the client reaches the world through; all of it must outlive the client.
    struct Doors
    {
        net::HttpClient &http;
        base::Clock &clock;
        auth::TokenSource &watch;
        auth::TokenSource &renew;
        /// Told the Date header of every answer, in UTC; may be empty.
        std::function<void(const QDateTime &)> heardServerTime{};
        /// For one exchange.
        std::chrono::milliseconds deadline = std::chrono::seconds(60);
    };

    /// `origin` is the only host that tokens ever travel to.
    GraphClient(QUrl origin, Doors doors);

    /// The answer of a call, if it is a success (2xx). A token that Graph refuses is renewed once and a
    /// repeatable call made again. Errors: those of errorFrom, of the token source and of the network.
    base::Result<net::HttpReply> call(const Call &call, const base::CancelToken &token);
    /// The JSON object that the call answers; BadReply if it answers something else, such as a captive
    /// portal.
    base::Result<QJsonObject> callForJson(const Call &call, const base::CancelToken &token);
    /// The page behind an address that a page of `endpoint` named. BadReply unless it lies at our origin.
    base::Result<net::HttpReply> follow(const QUrl &next, Endpoint endpoint, const base::CancelToken &token);

private:
    base::Result<net::HttpReply> send(const EndpointRow &row, const QUrl &url, const QByteArray &body,
                                      const base::CancelToken &token);
    base::Result<net::HttpReply> sendOnce(const EndpointRow &row, const QUrl &url, const QByteArray &body,
                                          const QByteArray &accessToken, const base::CancelToken &token);

    const QUrl m_origin;
    const Doors m_doors;
};

} // namespace pushkeeper::graph
