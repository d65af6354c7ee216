// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/postform.h"

#include "net/httpclient.h"

namespace pushkeeper::auth {

namespace {

bool isWorthAnotherTry(const base::Result<net::HttpReply> &reply)
{
    constexpr int serverError = 500;
    if (!reply)
        return reply.error().kind == base::ErrorKind::Offline && !reply.error().isUnreached;
    return reply->status >= serverError && reply->header("Retry-After").isEmpty();
}

} // namespace

base::Result<net::HttpReply> postForm(net::HttpClient &http, const QUrl &url, const QByteArray &form,
                                      const base::CancelToken &token)
{
    const net::HttpRequest request{.method = "POST",
                                   .url = url,
                                   .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                                   .body = form,
                                   .staysAtOrigin = true};
    auto reply = http.send(request, token);
    if (isWorthAnotherTry(reply))
        reply = http.send(request, token);
    return reply;
}

} // namespace pushkeeper::auth
