// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/proxysignins.h"

namespace pushkeeper::net {

using namespace Qt::StringLiterals;

ProxySignIns::ProxySignIns(base::ProxyDoor *door)
    : m_door(door)
{
}

QString ProxySignIns::nameOf(const QNetworkProxy &proxy)
{
    return u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
}

QNetworkProxy ProxySignIns::filled(QNetworkProxy proxy) const
{
    const std::lock_guard lock(m_mutex);
    if (const auto user = m_users.constFind(nameOf(proxy)); user != m_users.cend()) {
        proxy.setUser(user->name);
        proxy.setPassword(user->password);
    }
    return proxy;
}

int ProxySignIns::round() const
{
    const std::lock_guard lock(m_mutex);
    return m_round;
}

ProxySignIns::Renewal ProxySignIns::renew(const QString &proxy, int round, const base::CancelToken &token)
{
    if (!m_door)
        return Renewal::Unanswered;
    const auto wake = [this] {
        const std::lock_guard lock(m_mutex);
        m_answered.notify_all();
    };
    const auto onCancel = token.onCancel(wake);
    const auto onClose = m_closed.onCancel(wake);
    const auto isEnded = [&] { return token.isCancelled() || m_closed.isCancelled(); };
    bool wasRefused = false;
    {
        std::unique_lock lock(m_mutex);
        m_answered.wait(lock, [&] { return !m_isAsking || isEnded(); });
        if (isEnded())
            return Renewal::Ended;
        if (m_round != round)
            return m_users.contains(proxy) ? Renewal::Answered : Renewal::Unanswered;
        m_isAsking = true;
        wasRefused = m_users.remove(proxy);
    }
    const auto user = ask({.proxy = proxy, .wasRefused = wasRefused}, token);
    const std::lock_guard lock(m_mutex);
    if (user)
        m_users.insert(proxy, *user);
    ++m_round;
    m_isAsking = false;
    m_answered.notify_all();
    if (isEnded())
        return Renewal::Ended;
    return user ? Renewal::Answered : Renewal::Unanswered;
}

void ProxySignIns::close()
{
    m_closed.cancel();
}

std::optional<base::ProxyUser> ProxySignIns::ask(const base::ProxyQuestion &question,
                                                 const base::CancelToken &token)
{
    base::CancelToken either;
    const auto cancel = [&either] { either.cancel(); };
    const auto onCancel = token.onCancel(cancel);
    const auto onClose = m_closed.onCancel(cancel);
    return m_door->ask(question, either);
}

} // namespace pushkeeper::net
