// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/sendwithretry.h"

#include "net/retrypolicy.h"

#include <QRandomGenerator>
#include <QUuid>

namespace pushkeeper::net {

namespace {

constexpr char requestIdName[] = "client-request-id";

HttpRequest withRequestId(HttpRequest request)
{
    if (request.header(requestIdName).isEmpty())
        request.headers += HttpHeader{requestIdName, QUuid::createUuid().toByteArray(QUuid::WithoutBraces)};
    return request;
}

FailedTry failedTry(const base::Result<HttpReply> &result, int number, const base::Clock &clock)
{
    FailedTry failed{.isRepeatable = true,
                     .number = number,
                     .now = clock.now(),
                     .random = QRandomGenerator::global()->generateDouble()};
    if (result) {
        failed.status = result->status;
        failed.retryAfter = result->header("Retry-After");
        failed.now = result->date().value_or(failed.now);
    } else {
        failed.failure = result.error().kind;
        failed.isUnreached = result.error().isUnreached;
    }
    return failed;
}

base::Error throttled(const HttpReply &reply, std::chrono::milliseconds pause)
{
    return {.kind = base::ErrorKind::Throttled,
            .where = "net.retry",
            .subject = reply.url.host(),
            .httpStatus = reply.status,
            .requestId = QString::fromLatin1(reply.header("request-id")),
            .retryAfter = std::chrono::ceil<std::chrono::seconds>(pause)};
}

} // namespace

base::Result<HttpReply> sendRepeatably(HttpClient &client, const HttpRequest &request, base::Clock &clock,
                                       const base::CancelToken &token)
{
    for (int number = 1;; ++number) {
        base::Result<HttpReply> result = client.send(withRequestId(request), token);
        const RetryAdvice advice = adviseRetry(failedTry(result, number, clock));
        switch (advice.verdict) {
        case RetryAdvice::Verdict::Done:
            return result;
        case RetryAdvice::Verdict::TooLong:
            return throttled(*result, advice.pause);
        case RetryAdvice::Verdict::Repeat:
            break;
        }
        clock.wait(advice.pause, token); // send() tells if it was cancelled meanwhile
    }
}

} // namespace pushkeeper::net
