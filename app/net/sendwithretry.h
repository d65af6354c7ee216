// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "net/httpclient.h"

namespace pushkeeper::net {

/// Sends a request that changes nothing when it arrives twice, and sends it again as net/retrypolicy says,
/// with pauses of `clock`. Returns the last answer or error. Errors: those of HttpClient::send.
base::Result<HttpReply> sendRepeatably(HttpClient &client, const HttpRequest &request, base::Clock &clock,
                                       const base::CancelToken &token);

} // namespace pushkeeper::net
