// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/dispatcher.h"

#include "net/proxychoice.h"

#include <QNetworkAccessManager>

#include <atomic>
#include <utility>

namespace pushkeeper::net {

Dispatcher::Dispatcher(HttpClient::Settings settings, const ProxySignIns &signIns)
    : m_settings(std::move(settings))
    , m_signIns(signIns)
{
}

Dispatcher::~Dispatcher() = default;

quint64 Dispatcher::freshId()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

void Dispatcher::start(quint64 id, const HttpRequest &request, const QDeadlineTimer &deadline,
                       Exchange::Receiver receiver)
{
    const auto hangUp = [this, id, receiver = std::move(receiver)](base::Result<HttpReply> result) {
        m_running.take(id)->deleteLater();
        receiver(std::move(result));
    };
    auto *exchange = new Exchange({manager(), m_origins, m_settings}, request, hangUp);
    exchange->setParent(this);
    m_running.insert(id, exchange);
    exchange->start(deadline);
}

void Dispatcher::cancel(quint64 id)
{
    if (Exchange *exchange = m_running.value(id))
        exchange->cancel();
}

void Dispatcher::cancelAll()
{
    const QList<Exchange *> running = m_running.values();
    for (Exchange *exchange : running)
        exchange->cancel();
}

QNetworkAccessManager &Dispatcher::manager()
{
    if (!m_manager) {
        m_manager = new QNetworkAccessManager(this);
        m_manager->setProxyFactory(new ProxyChoice(m_settings.proxy, m_signIns)); // takes it over
    }
    return *m_manager;
}

} // namespace pushkeeper::net
