// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpmessage.h"

#include <optional>

namespace pushkeeper::net {

/// True for addresses of one scheme, host and port.
bool isSameOrigin(const QUrl &a, const QUrl &b);

/// The request that follows a redirect (301, 302, 303, 307, 308), or nothing if it is not followed: a request
/// that changes something goes only to its own origin and only where the status keeps the method (307, 308);
/// https never turns into http; only http and https are addresses. On the way to another origin credentials
/// (Authorization, Cookie, x-ms-…) stay behind.
std::optional<HttpRequest> redirected(const HttpRequest &request, int status, const QUrl &location);

/// True for a status that sends the client elsewhere.
bool isRedirect(int status);

} // namespace pushkeeper::net
