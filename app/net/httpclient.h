// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "net/httpmessage.h"

#include <QByteArray>

#include <memory>

namespace pushkeeper::net {

/// Talks HTTP, on a thread of its own. Redirects are followed by hand (see net/redirect), cookies and caches
/// are not kept, the proxy is the system's. send() may be called from several workers at once.
class HttpClient
{
public:
    /// Starts the network thread. `userAgent` names the program to servers.
    explicit HttpClient(const QByteArray &userAgent);
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;
    /// Cancels what still runs and waits for it.
    ~HttpClient();

    /// Blocks its worker until the answer is whole; never call it on the main thread. An answer of any status
    /// is a reply. Errors: Cancelled, Timeout (after the request's deadline), Offline, Tls, Proxy, and
    /// BadReply for what is no whole HTTP answer, is too large, or leads astray. The subject is the host.
    base::Result<HttpReply> send(const HttpRequest &request, const base::CancelToken &token);

private:
    class Desk;
    std::unique_ptr<Desk> m_desk;
};

} // namespace pushkeeper::net
