// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "net/httpmessage.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;

namespace pushkeeper::net {

/// One request until its answer is whole, redirects included. Lives on the network thread.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(base::Result<HttpReply>)>;

    /// `done` is called once, from the event loop or from abort(); the exchange deletes itself then.
    Exchange(QNetworkAccessManager &manager, HttpRequest request, Done done);
    /// Sends the request.
    void start();
    /// Ends it with an error.
    void abort(const base::Error &error);

private:
    void send();
    QNetworkReply *sendBody();
    void read();
    void finish();
    bool follow();
    base::Result<HttpReply> result() const;
    void end(const base::Result<HttpReply> &result);

    QNetworkAccessManager &m_manager;
    HttpRequest m_request;
    Done m_done;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    QByteArray m_body;
    int m_redirects = 0;
};

} // namespace pushkeeper::net
