// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/proxydoor.h"

#include <QNetworkProxy>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>

namespace pushkeeper::net {

/// Names and passwords for proxies, as people answered; kept in memory only. Any thread.
class ProxySignIns
{
public:
    /// Time that only goes forward.
    using Now = std::function<std::chrono::steady_clock::time_point()>;

    /// For so long nobody is asked about a proxy again who did not want to answer.
    static constexpr std::chrono::minutes quiet{1};

    /// `door` outlives it; nothing: nobody knows any.
    explicit ProxySignIns(base::ProxyDoor *door, Now now = &std::chrono::steady_clock::now);

    /// "host:port", which names a proxy here.
    static QString nameOf(const QNetworkProxy &proxy);

    /// The proxy with what was answered for it, and for no other.
    QNetworkProxy filled(QNetworkProxy proxy) const;
    /// Counts the answers.
    int round() const;
    /// What came of asking.
    enum class Renewal { Answered, Unanswered, Ended };
    /// Asks for a proxy that let nobody through with what was known in `round`, unless somebody has answered
    /// for it since or declined within `quiet`, and waits for the answer.
    Renewal renew(const QString &proxy, int round, const base::CancelToken &token);
    /// Ends what asks or waits, for good.
    void close();

private:
    /// What came of the last question about a proxy.
    struct Last
    {
        std::optional<base::ProxyUser> user;
        int round = 0;
        std::optional<std::chrono::steady_clock::time_point> declined;
    };

    bool isQuiet(const Last &last) const;
    std::optional<base::ProxyUser> ask(const base::ProxyQuestion &question, const base::CancelToken &token);

    base::ProxyDoor *const m_door;
    const Now m_now;
    base::CancelToken m_closed;
    mutable std::mutex m_mutex;
    std::condition_variable m_answered;
    std::map<QString, Last> m_last;
    int m_round = 0;
    bool m_isAsking = false;
};

} // namespace pushkeeper::net
