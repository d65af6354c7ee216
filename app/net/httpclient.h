// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "net/httpmessage.h"

#include <QString>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace pushkeeper::base {
class ProxyDoor;
}

namespace pushkeeper::net {

class Dispatcher;
class ProxySignIns;

/// A proxy that the user chose. Computers that call themselves, as a rehearsal does, never pass through it.
struct HttpProxy
{
    /// Empty: no proxy at all, whatever the system says.
    QString host;
    quint16 port = 0;
    /// Sent once if the proxy asks before it opens a tunnel; empty if it does not.
    QString user;
    QString password;
};

/// Talks HTTP for the whole process, on a network thread of its own. No cookies, no cache, no HTTP/2 below
/// Qt 6.8 (its faults before that are many), TLS errors are never ignored. Any thread may destroy it, too.
class HttpClient
{
public:
    /// How it introduces itself and which way it goes.
    struct Settings
    {
        QByteArray userAgent;
        /// Empty: the system's.
        std::optional<HttpProxy> proxy;
        /// Who knows name and password for a proxy that asks; nothing: nobody. Outlives the client.
        base::ProxyDoor *proxyDoor = nullptr;
        /// For the connection to an origin to which none came about before, or none the last time: whoever is
        /// offline is told so.
        std::chrono::milliseconds firstConnectLimit{std::chrono::seconds(3)};
        /// For a later connection.
        std::chrono::milliseconds connectLimit{std::chrono::seconds(15)};
    };

    explicit HttpClient(Settings settings);
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;
    /// Cancels what runs and waits until every send() has returned.
    ~HttpClient();

    /// Sends a request and waits for the answer; not on the main thread. Any HTTP status is a reply. GET and
    /// HEAD follow up to 5 redirects, other methods only 307 and 308 within their origin; what is not
    /// followed is a reply. Towards another origin, Authorization, cookies and x-ms headers are dropped. If
    /// the connection breaks before an answer, Qt may send GET and HEAD again; other methods are sent once.
    /// A proxy that wants to know who asks is told what the proxy door answers, and the request is sent anew;
    /// for https only, since Qt tells it nothing else. Errors, each with the host as subject: Cancelled,
    /// Offline (no network, no such host, refused, broken off, no HTTP, cut body; isUnreached says whether
    /// the host was ever reached), Timeout, Tls, Proxy, ProxySignIn (nobody answered for the proxy, which is
    /// the subject), BadReply (too big, cannot be unpacked, too many redirects or one from https to http),
    /// CaptivePortal (sent away from the origin at which it stays), Internal (an address or header that
    /// cannot be sent). Of packed and chunked bodies Qt 6.4 does not notice every cut; JSON that is not
    /// closed counts as cut, and what still slips through must be noticed by the reader of the body.
    base::Result<HttpReply> send(const HttpRequest &request, const base::CancelToken &token);

private:
    base::Result<HttpReply> exchangeThroughProxies(const HttpRequest &request,
                                                   const base::CancelToken &token);
    base::Result<HttpReply> exchange(const HttpRequest &request, const base::CancelToken &token);
    bool enter();
    bool post(std::function<void()> start);
    void leave();

    const std::unique_ptr<ProxySignIns> m_signIns;
    QThread m_thread;
    Dispatcher *m_dispatcher; // lives and ends in the thread
    std::mutex m_mutex;
    std::condition_variable m_left;
    int m_inside = 0;
    bool m_closing = false;
};

} // namespace pushkeeper::net
