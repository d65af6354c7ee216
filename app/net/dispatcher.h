// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/exchange.h"
#include "net/httpclient.h"
#include "net/knownorigins.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>

class QNetworkAccessManager;

namespace pushkeeper::net {

/// Lives in the network thread, where all but freshId() is called, and owns what runs there.
class Dispatcher final : public QObject
{
    Q_OBJECT

public:
    /// `signIns` outlives it.
    Dispatcher(HttpClient::Settings settings, const ProxySignIns &signIns);
    ~Dispatcher() override;

    /// A number for start() that no other exchange of the process has. Any thread.
    static quint64 freshId();

    /// Begins an exchange; `receiver` is called once, with what came of it.
    void start(quint64 id, const HttpRequest &request, const QDeadlineTimer &deadline,
               Exchange::Receiver receiver);
    /// Ends the exchange with Cancelled, if it still runs.
    void cancel(quint64 id);
    /// Ends every exchange with Cancelled.
    void cancelAll();

private:
    QNetworkAccessManager &manager();

    const HttpClient::Settings m_settings;
    const ProxySignIns &m_signIns;
    KnownOrigins m_origins;
    QNetworkAccessManager *m_manager = nullptr; // a child; made in the thread that uses it
    QHash<quint64, Exchange *> m_running;       // children
};

} // namespace pushkeeper::net
