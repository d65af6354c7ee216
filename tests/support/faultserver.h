// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace pushkeeper::support {

using FaultHeaders = QList<QPair<QByteArray, QByteArray>>;

/// A request as it arrived.
struct SeenRequest
{
    QByteArray method;
    /// As it stood in the first line: path and query; a whole address or host:port if we play the proxy.
    QByteArray target;
    FaultHeaders headers;
    QByteArray body;

    /// The first header of that name, in any case; empty if there is none.
    QByteArray header(const QByteArray &name) const;
};

/// What goes wrong with an answer.
enum class Fault {
    None,
    ResetBeforeHeaders, ///< the connection is reset instead of an answer
    ResetAfterHeaders,  ///< ... after the head, which promises a body
    CutBody,            ///< the body ends, properly closed, before what the head promised
    Garbage,            ///< the body alone, without a head
    SlowBytes,          ///< a byte every 20 ms for as long as the client listens
};

/// An answer. Content-Length is added unless the headers tell how the body ends.
struct FaultReply
{
    int status = 200;
    FaultHeaders headers;
    QByteArray body;
    Fault fault = Fault::None;
    /// Waits for release().
    bool isHeld = false;
    /// How much later it is sent.
    std::chrono::milliseconds delay{0};
};

FaultReply jsonReply(const QByteArray &json, int status = 200);
FaultReply redirectTo(const QUrl &target, int status = 302);
/// Refuses with a Retry-After header; none if the text is empty.
FaultReply throttledReply(const QByteArray &retryAfter, int status = 429);
/// The page of a hotel's network: 200 and HTML, whatever was asked.
FaultReply captivePortalReply();
/// `body` packed, as most services send it.
FaultReply gzipReply(const QByteArray &body);
/// Zeros that grow a thousandfold when they are unpacked.
FaultReply gzipBombReply(qsizetype unpackedBytes);

/// A scripted HTTP server on loopback, on a thread of its own. It answers with what was enqueued, in order,
/// and by its handler when that is used up (404 without one). Every function may be called from any thread.
class FaultServer
{
public:
    using Handler = std::function<FaultReply(const SeenRequest &)>;

    /// `host` names it in url(): "127.0.0.1" or "localhost", which are two origins.
    explicit FaultServer(QString host = QStringLiteral("127.0.0.1"));
    FaultServer(const FaultServer &) = delete;
    FaultServer &operator=(const FaultServer &) = delete;
    ~FaultServer();

    QUrl url(const QString &path = QStringLiteral("/")) const;
    quint16 port() const;

    void enqueue(const FaultReply &reply);
    /// Called on the server's thread.
    void setHandler(Handler handler);
    /// Lets the held answers go, and those that would be held later.
    void release();
    /// In the order of their arrival.
    QList<SeenRequest> requests() const;

private:
    class Script;
    class Connection;
    class Listener;

    const QString m_host;
    std::shared_ptr<Script> m_script;
    QThread m_thread;
    Listener *m_listener; // lives and ends in the thread
    quint16 m_port = 0;
};

} // namespace pushkeeper::support
