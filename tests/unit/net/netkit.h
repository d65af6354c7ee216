// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpclient.h"
#include "support/runonworker.h"

namespace pushkeeper::net {

/// Sends from a worker and waits.
inline base::Result<HttpReply> sendFromWorker(HttpClient &client, const HttpRequest &request)
{
    return support::runOnWorker([&] { return client.send(request, base::CancelToken()); });
}

inline HttpClient::Settings testSettings()
{
    return {.userAgent = "Pushkeeper-Test/1"};
}

} // namespace pushkeeper::net
