// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/proxysignins.h"

#include <utility>

namespace pushkeeper::net {

using namespace Qt::StringLiterals;

ProxySignIns::ProxySignIns(base::ProxyDoor *door, Now now)
    : m_door(door)
    , m_now(std::move(now))
{
}

QString ProxySignIns::nameOf(const QNetworkProxy &proxy)
{
    return u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
}

QNetworkProxy ProxySignIns::filled(QNetworkProxy proxy) const
{
    const std::lock_guard lock(m_mutex);
    const auto last = m_last.find(nameOf(proxy));
    if (last == m_last.end())
        return proxy;
    if (const auto &user = last->second.user) {
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
        Last &last = m_last[proxy];
        if (last.round > round)
            return last.user ? Renewal::Answered : Renewal::Unanswered;
        if (isQuiet(last))
            return Renewal::Unanswered;
        m_isAsking = true;
        wasRefused = last.user.has_value();
        last.user.reset();
    }
    const auto user = ask({.proxy = proxy, .wasRefused = wasRefused}, token);
    const std::lock_guard lock(m_mutex);
    const bool isOver = isEnded();
    Last &last = m_last[proxy];
    last.user = user;
    last.round = ++m_round;
    // Who was not let answer has not declined.
    if (!user && !isOver)
        last.declined = m_now();
    m_isAsking = false;
    m_answered.notify_all();
    if (isOver)
        return Renewal::Ended;
    return user ? Renewal::Answered : Renewal::Unanswered;
}

bool ProxySignIns::isQuiet(const Last &last) const
{
    return last.declined && m_now() - *last.declined < quiet;
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
