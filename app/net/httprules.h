// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "net/httpmessage.h"

#include <QString>

#include <optional>

namespace pushkeeper::net {

/// Why a request cannot be sent: its address is no plain http(s) one, or a header holds a line end or another
/// control character (and would make headers of its own). Empty if it can. Free of values.
QString faultOf(const HttpRequest &request);

/// Scheme, host and port.
QString originOf(const QUrl &url);
/// Scheme, host and port are the same.
bool isSameOrigin(const QUrl &a, const QUrl &b);

/// The answer is JSON, and what its body opens is not closed at its end. Qt 6.4 passes on a packed or chunked
/// body that was cut as if it were whole; most of those are caught here, the rest by whoever parses the body.
bool isCutJson(const HttpReply &reply);

/// The request that follows an answer with `status` and `location` (its Location header); empty if the answer
/// is to be taken as it is. `followed` counts the redirects before this one. BadReply: one too many, from
/// https to http, or to another scheme. CaptivePortal: to another origin, where the request must not go. The
/// rules of HttpClient::send.
base::Result<std::optional<HttpRequest>> followUp(const HttpRequest &request, int status,
                                                  const QByteArray &location, int followed);

} // namespace pushkeeper::net
