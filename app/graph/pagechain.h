// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "graph/graphclient.h"

#include <QSet>
#include <QString>
#include <QUrl>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace pushkeeper::graph {

/// Pages of devices that load side by side, one chain each, while the caller reads those that have come. The
/// chains end with this object.
class PageChains
{
public:
    /// A page as it came, or why its chain ended.
    struct Loaded
    {
        base::Result<net::HttpReply> reply;
        /// Of the chain; see begin().
        QString system;
        bool isFirst = false;
    };

    PageChains(GraphClient &graph, const base::CancelToken &token);
    PageChains(const PageChains &) = delete;
    PageChains &operator=(const PageChains &) = delete;
    ~PageChains();

    /// Begins to load the pages of a call; `system` names the chain.
    void begin(const QString &system, const Call &call);
    /// Waits for the next page of any chain; nothing once all have ended.
    std::optional<Loaded> next();
    /// Ends all chains but one.
    void goOnAlone(const QString &system);

private:
    struct Chain
    {
        QString system;
        base::CancelToken token{};
        /// What it brings is not wanted any more.
        bool isDropped = false;
    };

    void load(const Chain &chain, const Call &call);
    bool deliver(const Chain &chain, base::Result<net::HttpReply> reply, bool isFirst);
    bool mayVisit(const QUrl &page);
    void end();

    GraphClient &m_graph;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Loaded> m_loaded;
    QSet<QUrl> m_visited;
    std::deque<Chain> m_chains; // its elements stay where they are
    std::size_t m_running = 0;
    bool m_hasEnded = false;
    std::vector<std::thread> m_threads;
    base::CancelToken::Registration m_cancelled;
};

} // namespace pushkeeper::graph
