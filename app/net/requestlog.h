// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpmessage.h"

#include <QNetworkReply>

#include <chrono>

namespace pushkeeper::net {

/// Writes one line about an exchange to the log of this room: method, host and path, status, duration and the
/// server's request id. Queries, headers and bodies are never written.
void logExchange(const HttpRequest &request, const QNetworkReply &reply, std::chrono::milliseconds took);

} // namespace pushkeeper::net
