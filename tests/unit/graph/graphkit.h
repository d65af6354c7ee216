// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/tokensource.h"
#include "graph/graphclient.h"
#include "net/httpclient.h"
#include "support/fakeclock.h"
#include "support/faultserver.h"
#include "support/runonworker.h"

#include <QByteArrayList>

#include <mutex>
#include <utility>

namespace pushkeeper::graph {

/// Hands out tokens from a list, the last one for ever; a discarded one is not handed out again.
class ListedTokens final : public auth::TokenSource
{
public:
    explicit ListedTokens(QByteArrayList tokens)
        : m_tokens(std::move(tokens))
    {
    }

    base::Result<QByteArray> accessToken(const QStringList &, const base::CancelToken &) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_tokens.isEmpty())
            return base::Error{.kind = base::ErrorKind::SignInNeeded};
        return m_tokens.constFirst();
    }
    void discard(const QByteArray &accessToken, const QByteArray &claims) override
    {
        const std::lock_guard lock(m_mutex);
        m_tokens.removeAll(accessToken);
        m_claims = claims;
    }
    /// What the last discarded token was missing.
    QByteArray claims() const
    {
        const std::lock_guard lock(m_mutex);
        return m_claims;
    }

private:
    mutable std::mutex m_mutex;
    QByteArrayList m_tokens;
    QByteArray m_claims;
};

/// A server of the tests that answers by a function alone.
class GraphServer final : public support::FaultServer
{
public:
    explicit GraphServer(Handler handler) { setHandler(std::move(handler)); }

    /// Without a path.
    QUrl origin() const { return url(QString()); }
};

/// A Graph client for a server of the tests, with two tokens for each purpose and a clock that does not wait.
struct GraphKit
{
    explicit GraphKit(const QUrl &origin, std::chrono::milliseconds deadline = std::chrono::seconds(20))
        : client(origin, {.http = http, .clock = clock, .watch = watch, .renew = renew, .deadline = deadline})
    {
    }

    /// Runs `call(client)` on a worker and returns what it returned.
    template <class Call>
    auto run(Call call)
    {
        return support::runOnWorker([this, &call] { return call(client); });
    }

    net::HttpClient http{{.userAgent = "tests", .proxy = {}}};
    support::FakeClock clock{QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)};
    ListedTokens watch{{"watch-1", "watch-2"}};
    ListedTokens renew{{"renew-1", "renew-2"}};
    GraphClient client;
};

} // namespace pushkeeper::graph
