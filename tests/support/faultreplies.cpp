// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/faultserver.h"
#include "support/gzip.h"

namespace pushkeeper::support {

FaultReply jsonReply(const QByteArray &json, int status)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = json};
}

FaultReply redirectTo(const QUrl &target, int status)
{
    return {.status = status, .headers = {{"Location", target.toEncoded()}}, .body = "moved"};
}

FaultReply throttledReply(const QByteArray &retryAfter, int status)
{
    FaultReply reply = jsonReply(R"({"error":{"code":"TooManyRequests"}})", status);
    if (!retryAfter.isEmpty())
        reply.headers.emplaceBack("Retry-After", retryAfter);
    return reply;
}

FaultReply captivePortalReply()
{
    return {.headers = {{"Content-Type", "text/html"}},
            .body = "<!DOCTYPE html><html><body><form>Room number</form></body></html>"};
}

FaultReply gzipReply(const QByteArray &body)
{
    return {.headers = {{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}},
            .body = gzip(body)};
}

FaultReply gzipBombReply(qsizetype unpackedBytes)
{
    return gzipReply(QByteArray(unpackedBytes, '\0'));
}

} // namespace pushkeeper::support
