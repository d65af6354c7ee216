// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/clock.h"
#include "base/result.h"
#include "net/httpclient.h"

namespace pushkeeper::net {

/// Sends a request that may be done twice without harm, up to 4 times, by the rules of adviseRetry() and with
/// pauses by `clock`. Not on the main thread. Each try has the deadline of the request, and a new
/// client-request-id unless the request brings its own. When the tries are used up it returns what the last
/// one brought, whatever its status. Errors: those of HttpClient::send; Throttled, with retryAfter, status
/// and request id, if the service wants a longer pause than 5 minutes.
base::Result<HttpReply> sendRepeatably(HttpClient &client, const HttpRequest &request, base::Clock &clock,
                                       const base::CancelToken &token);

} // namespace pushkeeper::net
