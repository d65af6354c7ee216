// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "net/httpclient.h"
#include "net/httpmessage.h"
#include "net/knownorigins.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QSslError;

namespace pushkeeper::net {

/// One request with its redirects, from start() to the call of its receiver. Lives in the network thread.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    /// Takes what came of it; called once.
    using Receiver = std::function<void(base::Result<HttpReply>)>;

    /// What the exchanges of a client share; it outlives them.
    struct Ground
    {
        QNetworkAccessManager &manager;
        KnownOrigins &origins;
        const HttpClient::Settings &settings;
    };

    Exchange(Ground ground, const HttpRequest &request, Receiver receiver);
    ~Exchange() override;

    /// Sends the request.
    void start(const QDeadlineTimer &deadline);
    /// Ends it with Cancelled.
    void cancel();

private:
    void dispatch();
    void watchConnection();
    void noteConnection();
    void giveUpConnecting();
    void readSome();
    void takeAnswer();
    std::optional<QNetworkProxy> proxy() const;
    void takeBody();
    bool isShorterThanSaid() const;
    HttpReply answer();
    void noteTlsErrors(const QList<QSslError> &errors);
    void fail(base::ErrorKind kind, const QString &detail);
    void end(const base::Result<HttpReply> &result);
    void letGo();

    const Ground m_ground;
    HttpRequest m_request; // the one under way: a redirect replaces it
    const HttpRequest m_asked;
    Receiver m_receiver; // empty once it was called
    QTimer m_deadline;
    QTimer m_connectLimit;
    QElapsedTimer m_elapsed;
    QNetworkReply *m_reply = nullptr; // the manager's
    QByteArray m_body;
    QString m_tlsErrors;
    int m_followed = 0;
    bool m_isConnecting = false;
    bool m_isConnected = false;
};

} // namespace pushkeeper::net
