// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "net/httpmessage.h"

#include <QByteArray>
#include <QUrl>

namespace pushkeeper::net {
class HttpClient;
}

namespace pushkeeper::auth {

/// Posts a form to Entra, and once more if the connection breaks before an answer (one that idled while a
/// person was at the browser may just have been closed) or Entra is out of order for a moment, which is a 5xx
/// without Retry-After (microsoft-graph.md 5.5). A code that was redeemed after all is refused the second
/// time, which costs a sign-in and nothing else. Errors: those of the network.
base::Result<net::HttpReply> postForm(net::HttpClient &http, const QUrl &url, const QByteArray &form,
                                      const base::CancelToken &token);

} // namespace pushkeeper::auth
