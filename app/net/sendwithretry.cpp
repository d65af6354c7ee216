// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/sendwithretry.h"

#include "net/retrypolicy.h"

#include <QRandomGenerator>

namespace pushkeeper::net {

namespace {

Outcome outcomeOf(const base::Result<HttpReply> &reply)
{
    if (!reply)
        return {.failure = reply.error().kind};
    return {.status = reply->status, .retryAfter = reply->header("Retry-After")};
}

} // namespace

base::Result<HttpReply> sendRepeatably(HttpClient &client, const HttpRequest &request, base::Clock &clock,
                                       const base::CancelToken &token)
{
    for (int tries = 1;; ++tries) {
        auto reply = client.send(request, token);
        const double chance = QRandomGenerator::global()->generateDouble();
        const auto pause = pauseBeforeRetry(tries, outcomeOf(reply), chance, clock.now());
        if (!pause)
            return reply;
        if (!clock.wait(*pause, token))
            return base::Error{
                .kind = base::ErrorKind::Cancelled, .where = "net", .subject = request.url.host()};
    }
}

} // namespace pushkeeper::net
