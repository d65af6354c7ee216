// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/graphclient.h"

#include "graph/grapherror.h"
#include "net/httprules.h"
#include "net/sendwithretry.h"

#include <QJsonDocument>
#include <QUuid>

#include <utility>

namespace pushkeeper::graph {

using namespace Qt::StringLiterals;

namespace {

base::Result<QJsonObject> jsonFrom(const net::HttpReply &reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (document.isObject())
        return document.object();
    return notGraph(reply);
}

/// A token that Graph refuses can be replaced; a missing role or scope cannot.
bool isTokenRefused(const net::HttpReply &reply)
{
    return reply.status == 401 || claimsChallengeOf(reply).has_value();
}

} // namespace

QByteArray relativeUrl(const Call &call)
{
    const QLatin1String path = rowOf(call.endpoint).path;
    QByteArray url = '/' + QByteArray(path.data(), path.size());
    url.replace("{id}", QUrl::toPercentEncoding(call.id));
    return call.query.isEmpty() ? url : url + '?' + call.query;
}

GraphClient::GraphClient(QUrl origin, Doors doors)
    : m_origin(std::move(origin))
    , m_doors(std::move(doors))
{
}

base::Result<net::HttpReply> GraphClient::call(const Call &call, const base::CancelToken &token)
{
    const EndpointRow &row = rowOf(call.endpoint);
    const QByteArray address = m_origin.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery) + '/' +
                               QByteArray(row.version.data(), row.version.size()) + relativeUrl(call);
    return send(row, QUrl::fromEncoded(address, QUrl::StrictMode), call.body, token);
}

base::Result<QJsonObject> GraphClient::callForJson(const Call &call, const base::CancelToken &token)
{
    const auto reply = this->call(call, token);
    if (!reply)
        return reply.error();
    return jsonFrom(*reply);
}

base::Result<net::HttpReply> GraphClient::follow(const QUrl &next, Endpoint endpoint,
                                                 const base::CancelToken &token)
{
    if (!net::isSameOrigin(next, m_origin)) {
        return base::Error{.kind = base::ErrorKind::BadReply,
                           .where = "graph.paging",
                           .subject = m_origin.host(),
                           .detail = u"the next page is said to lie at another host: "_s + next.host()};
    }
    return send(rowOf(endpoint), next, {}, token);
}

base::Result<net::HttpReply> GraphClient::send(const EndpointRow &row, const QUrl &url,
                                               const QByteArray &body, const base::CancelToken &token)
{
    auth::TokenSource &source = row.purpose == auth::Purpose::Watch ? m_doors.watch : m_doors.renew;
    base::Error refused;
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto accessToken = source.accessToken({row.scope}, token);
        if (!accessToken) {
            // Whoever must sign in again has to know what the challenge demands.
            const bool knowsWhy = attempt > 0 && accessToken.error().kind == base::ErrorKind::SignInNeeded;
            return knowsWhy ? refused : accessToken.error();
        }
        auto reply = sendOnce(row, url, body, *accessToken, token);
        if (!reply)
            return reply.error();
        if (reply->status >= 200 && reply->status < 300) {
            if (reply->isPage())
                return notGraph(*reply);
            return reply;
        }
        refused = errorFrom(*reply);
        if (!isTokenRefused(*reply))
            return refused;
        source.discard(*accessToken, refused.claims);
        if (!row.repeatable)
            return refused;
    }
    return refused;
}

base::Result<net::HttpReply> GraphClient::sendOnce(const EndpointRow &row, const QUrl &url,
                                                   const QByteArray &body, const QByteArray &accessToken,
                                                   const base::CancelToken &token)
{
    net::HttpRequest request{
        .method = row.method,
        .url = url,
        .headers = {{"Authorization", "Bearer " + accessToken},
                    {"Accept", "application/json"},
                    {"Prefer", "include-unknown-enum-members"},
                    {"client-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}},
        .body = body,
        .deadline = m_doors.deadline,
        .staysAtOrigin = true};
    if (!body.isEmpty())
        request.headers.append(net::HttpHeader{"Content-Type", "application/json"});
    auto reply = row.repeatable ? net::sendRepeatably(m_doors.http, request, m_doors.clock, token)
                                : m_doors.http.send(request, token);
    // Whoever answers with a page stands between Graph and us; his clock is nobody's.
    if (reply && !reply->isPage() && m_doors.heardServerTime) {
        if (const auto date = reply->date())
            m_doors.heardServerTime(*date);
    }
    return reply;
}

} // namespace pushkeeper::graph
