// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/redirect.h"

#include <algorithm>

namespace pushkeeper::net {

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isCredential(const HttpHeader &header)
{
    const QByteArray name = header.name.toLower();
    return name == "authorization" || name == "cookie" || name.startsWith("x-ms-");
}

bool changesNothing(const HttpRequest &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

} // namespace

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

std::optional<HttpRequest> redirected(const HttpRequest &request, int status, const QUrl &location)
{
    HttpRequest next = request;
    next.url = request.url.resolved(location);
    const QString scheme = next.url.scheme();
    const bool isSafe = scheme == "https"_L1 || (scheme == "http"_L1 && request.url.scheme() == "http"_L1);
    if (!location.isValid() || location.isEmpty() || !isSafe)
        return std::nullopt;
    const bool sameOrigin = isSameOrigin(request.url, next.url);
    const bool keepsMethod = status == 307 || status == 308;
    if (!changesNothing(request) && !(keepsMethod && sameOrigin))
        return std::nullopt;
    if (!sameOrigin)
        next.headers.removeIf(isCredential);
    return next;
}

} // namespace pushkeeper::net
