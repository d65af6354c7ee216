// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "net/httpmessage.h"

#include <QString>

#include <chrono>

namespace pushkeeper::net {

/// One line about an exchange: method, address without its query, status or kind of error, duration and the
/// service's request id. No headers, no bodies, and redacted.
QString requestLine(const HttpRequest &request, const base::Result<HttpReply> &result,
                    std::chrono::milliseconds duration);

/// Writes that line to the log of the room, at the level of debugging.
void logExchange(const HttpRequest &request, const base::Result<HttpReply> &result,
                 std::chrono::milliseconds duration);

} // namespace pushkeeper::net
