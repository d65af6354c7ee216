// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/graphroutes.h"

#include "rehearsal/graphbatch.h"
#include "rehearsal/graphendpoints.h"
#include "rehearsal/httpanswer.h"

#include <httplib.h>

#include <QUuid>

namespace pushkeeper::rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr int badRequest = 400;
constexpr int unauthorized = 401;
constexpr int forbidden = 403;

QByteArray bearerOf(const httplib::Request &request)
{
    constexpr QByteArrayView scheme("Bearer ");
    const QByteArray header = QByteArray::fromStdString(request.get_header_value("Authorization"));
    return header.startsWith(scheme) ? header.mid(scheme.size()) : QByteArray();
}

GraphCall callOf(const httplib::Request &request, const QDateTime &now)
{
    const QStringList parts = fromHttp(request.path).split(u'/', Qt::SkipEmptyParts);
    GraphCall call{.method = QByteArray::fromStdString(request.method),
                   .version = parts.value(0),
                   .path = parts.mid(1),
                   .body = QByteArray::fromStdString(request.body),
                   .origin = u"http://"_s + fromHttp(request.get_header_value("Host")),
                   .requestId = QUuid::createUuid().toString(QUuid::WithoutBraces),
                   .clientRequestId = fromHttp(request.get_header_value("client-request-id")),
                   .at = now};
    for (const auto &[name, value] : request.params)
        call.query.insert(fromHttp(name), fromHttp(value));
    if (call.clientRequestId.isEmpty())
        call.clientRequestId = call.requestId;
    return call;
}

} // namespace

GraphRoutes::GraphRoutes(const GraphTenant &tenant)
    : m_tenant(tenant)
{
}

void GraphRoutes::addTo(httplib::Server &server)
{
    using httplib::Request;
    using httplib::Response;
    const char *const everything = R"(/(v1\.0|beta)/.+)";
    const auto handler = [this](const Request &in, Response &out) { handle(in, out); };
    server.Get(everything, handler);
    server.Post(everything, handler);
    server.Patch(everything, handler);
}

void GraphRoutes::handle(const httplib::Request &request, httplib::Response &response)
{
    const GraphCall call = callOf(request, m_tenant.time.now());
    const GraphAnswer given = answerFor(request, call);
    if (call.method == "PATCH" && m_tenant.intune.takeLostAnswer()) {
        answerNothing(response);
        return;
    }
    response.set_header("request-id", call.requestId.toStdString());
    response.set_header("client-request-id", call.clientRequestId.toStdString());
    if (given.status == unauthorized)
        response.set_header("WWW-Authenticate",
                            u"Bearer realm=\"\", authorization_uri=\"%1/common/oauth2/authorize\", "
                            "client_id=\"00000003-0000-0000-c000-000000000000\""_s.arg(call.origin)
                                .toStdString());
    answer(
        response, given.status, given.body,
        "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8");
}

GraphAnswer GraphRoutes::answerFor(const httplib::Request &request, GraphCall call)
{
    const QByteArray bearer = bearerOf(request);
    const auto grant = m_tenant.entra.grantOf(bearer);
    if (!grant)
        return graphFault(call, unauthorized, u"InvalidAuthenticationToken"_s,
                          bearer.isEmpty()
                              ? u"Access token is empty."_s
                              : u"Lifetime validation failed, the token is expired or unknown."_s);
    call.grant = *grant;
    if (call.method == "POST" && call.path == QStringList{u"$batch"_s})
        return answerBatch(call, [this](const GraphCall &item) { return single(item); });
    return single(call);
}

GraphAnswer GraphRoutes::single(const GraphCall &call)
{
    const GraphEndpoint *endpoint = endpointFor(call.method, call.version, call.path);
    if (!endpoint)
        return graphFault(
            call, badRequest, u"BadRequest"_s,
            u"Resource not found for the segment '%1'."_s.arg(call.path.value(call.path.size() - 1)));
    if (!call.grant.hasOneOf(endpoint->accepted()))
        return intuneFault(
            call, forbidden, u"Forbidden"_s,
            u"Application is not authorized to perform this operation. Application must have one of "
            "the following scopes: %1"_s.arg(endpoint->accepted().join(u", "_s)));
    return endpoint->reply(m_tenant, call);
}

} // namespace pushkeeper::rehearsal
