// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

namespace pushkeeper::support {

/// A request as it reached the server.
struct SeenRequest
{
    QByteArray method;
    /// Path and query, as sent.
    QByteArray target;
    /// Names in lower case.
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// The first header of that name (lower case); empty if there is none.
    QByteArray header(const QByteArray &name) const;
};

/// What the server does with a request.
struct FaultReply
{
    /// How the answer goes wrong.
    enum class Fault {
        None,
        ResetBeforeHeaders,
        ResetAfterHeaders,
        /// Half of the body, and then the end of the connection.
        CutBody,
        /// Bytes that are no HTTP.
        Garbage,
        /// The body, a byte at a time.
        SlowBody,
        Silence,
    };
    Fault fault = Fault::None;
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// An HTTP server on 127.0.0.1 that answers as a test tells it, on a thread of its own. One request for each
/// connection.
class FaultServer
{
public:
    /// Decides on a request; called on the thread of the server.
    using Handler = std::function<FaultReply(const SeenRequest &)>;

    explicit FaultServer(Handler handler);
    FaultServer(const FaultServer &) = delete;
    FaultServer &operator=(const FaultServer &) = delete;
    ~FaultServer();

    /// Its origin by that name of this computer.
    QUrl origin(const QString &host = QStringLiteral("127.0.0.1")) const;
    /// What has reached it so far, in order.
    QList<SeenRequest> requests() const;

private:
    class Desk;
    std::unique_ptr<Desk> m_desk;
};

/// An answer in JSON.
FaultReply json(const QByteArray &body, int status = 200);

} // namespace pushkeeper::support
