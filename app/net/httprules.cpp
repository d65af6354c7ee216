// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httprules.h"

#include "base/printable.h"

#include <algorithm>

namespace pushkeeper::net {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRedirects = 5;

enum class Http { MovedPermanently = 301, Found = 302, SeeOther = 303, Temporary = 307, Permanent = 308 };

bool isWeb(const QUrl &url)
{
    return (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

bool hasControls(const QByteArray &text)
{
    constexpr unsigned char space = 0x20;
    constexpr unsigned char del = 0x7f;
    return std::any_of(text.cbegin(), text.cend(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < space && c != '\t') || byte == del;
    });
}

bool keepsMethod(Http status)
{
    return status == Http::Temporary || status == Http::Permanent;
}

bool isRedirect(Http status)
{
    return keepsMethod(status) || status == Http::MovedPermanently || status == Http::Found ||
           status == Http::SeeOther;
}

/// Of a redirect.
bool mayFollow(const HttpRequest &request, Http status, const QUrl &target)
{
    if (request.method == "GET" || request.method == "HEAD")
        return true;
    return keepsMethod(status) && isSameOrigin(request.url, target);
}

/// What only the server that was asked may see.
bool isPrivate(const HttpHeader &header)
{
    const QByteArray name = header.name.toLower();
    return name == "authorization" || name == "proxy-authorization" || name.startsWith("cookie") ||
           name.startsWith("x-ms-");
}

base::Error badRedirect(const HttpRequest &request, const QString &detail)
{
    return {.kind = base::ErrorKind::BadReply,
            .where = "net.redirect",
            .subject = request.url.host(),
            .detail = detail};
}

/// Whoever sends away from a service that never does so stands between.
base::Error sentAway(const HttpRequest &request, const QUrl &target)
{
    return {.kind = base::ErrorKind::CaptivePortal,
            .where = "net.redirect",
            .subject = request.url.host(),
            .detail = base::printable(u"redirected to another host: "_s + target.host())};
}

} // namespace

QString faultOf(const HttpRequest &request)
{
    if (!request.url.isValid() || !isWeb(request.url) || !request.url.userInfo().isEmpty())
        return u"not a plain http or https address"_s;
    const bool isClean =
        std::none_of(request.headers.cbegin(), request.headers.cend(), [](const HttpHeader &header) {
            return header.name.isEmpty() || hasControls(header.name) || hasControls(header.value);
        });
    return isClean && !hasControls(request.method) ? QString() : u"control characters in a header"_s;
}

QString originOf(const QUrl &url)
{
    constexpr int https = 443;
    constexpr int http = 80;
    const int port = url.port(url.scheme() == "https"_L1 ? https : http);
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host(), QString::number(port));
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return originOf(a) == originOf(b);
}

bool isCutJson(const HttpReply &reply)
{
    const QByteArrayView body = QByteArrayView(reply.body).trimmed();
    if (body.isEmpty() || !reply.header("Content-Type").toLower().contains("json"))
        return false;
    return (body.front() == '{' && body.back() != '}') || (body.front() == '[' && body.back() != ']');
}

base::Result<std::optional<HttpRequest>> followUp(const HttpRequest &request, int status,
                                                  const QByteArray &location, int followed)
{
    QUrl target = request.url.resolved(QUrl::fromEncoded(location));
    target.setUserInfo({}); // nobody but the user gives us names and passwords
    target.setFragment({});
    const bool isMove = !location.isEmpty() && isRedirect(static_cast<Http>(status));
    if (isMove && request.staysAtOrigin && !isSameOrigin(request.url, target))
        return sentAway(request, target);
    if (!isMove || !mayFollow(request, static_cast<Http>(status), target))
        return std::optional<HttpRequest>();
    if (followed >= mostRedirects)
        return badRedirect(request, u"more than %1 redirects"_s.arg(mostRedirects));
    if (!target.isValid() || !isWeb(target))
        return badRedirect(request, u"redirected to what is no web address"_s);
    if (request.url.scheme() == "https"_L1 && target.scheme() != "https"_L1)
        return badRedirect(request, u"redirected from https to http"_s);
    HttpRequest next = request;
    next.url = target;
    if (!isSameOrigin(request.url, target)) {
        next.headers.removeIf(isPrivate);
        next.body.clear();
    }
    return std::optional(next);
}

} // namespace pushkeeper::net
