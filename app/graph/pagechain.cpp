// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/pagechain.h"

#include "graph/devicepages.h"

#include <utility>

namespace pushkeeper::graph {

using namespace Qt::StringLiterals;

namespace {

/// More pages than the largest tenants have; beyond, the pages lead nowhere.
constexpr int mostPages = 5000;
/// That wait to be read: whoever loads faster than the reader reads must not fill the memory.
constexpr std::size_t mostWaiting = 4;

} // namespace

PageChains::PageChains(GraphClient &graph, const base::CancelToken &token)
    : m_graph(graph)
    , m_cancelled(token.onCancel([this] { end(); }))
{
}

PageChains::~PageChains()
{
    m_cancelled = {};
    end();
    for (std::thread &thread : m_threads)
        thread.join();
}

void PageChains::begin(const QString &system, const Call &call)
{
    const std::lock_guard lock(m_mutex);
    Chain &chain = m_chains.emplace_back(Chain{.system = system});
    if (m_hasEnded)
        chain.token.cancel();
    ++m_running;
    m_threads.emplace_back([this, &chain, call] {
        load(chain, call);
        const std::lock_guard ending(m_mutex);
        --m_running;
        m_changed.notify_all();
    });
}

std::optional<PageChains::Loaded> PageChains::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_loaded.empty() || m_running == 0; });
    if (m_loaded.empty())
        return std::nullopt;
    Loaded loaded = std::move(m_loaded.front());
    m_loaded.pop_front();
    m_changed.notify_all();
    return loaded;
}

void PageChains::goOnAlone(const QString &system)
{
    const std::lock_guard lock(m_mutex);
    for (Chain &chain : m_chains) {
        if (chain.system == system)
            continue;
        chain.isDropped = true;
        chain.token.cancel();
    }
    std::erase_if(m_loaded, [&system](const Loaded &loaded) { return loaded.system != system; });
    m_changed.notify_all();
}

/// Whoever waits is told so by the errors of the chains.
void PageChains::end()
{
    const std::lock_guard lock(m_mutex);
    m_hasEnded = true;
    for (Chain &chain : m_chains)
        chain.token.cancel();
    m_changed.notify_all();
}

void PageChains::load(const Chain &chain, const Call &call)
{
    DevicePages pages;
    auto reply = m_graph.call(call, chain.token);
    for (bool isFirst = true; reply; isFirst = false) {
        const auto next = pages.nextOf(*reply);
        if (!next) {
            reply = next.error();
            break;
        }
        if (!deliver(chain, std::move(reply), isFirst) || next->isEmpty())
            return;
        reply = mayVisit(*next) ? m_graph.follow(*next, call.endpoint, chain.token)
                                : base::Error{.kind = base::ErrorKind::BadReply,
                                              .where = "graph.devices",
                                              .detail = u"the pages lead in a circle"_s};
    }
    deliver(chain, std::move(reply), false);
}

/// False if nobody wants more of the chain.
bool PageChains::deliver(const Chain &chain, base::Result<net::HttpReply> reply, bool isFirst)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock,
                   [this, &chain] { return m_loaded.size() < mostWaiting || m_hasEnded || chain.isDropped; });
    if (chain.isDropped)
        return false;
    m_loaded.push_back({.reply = std::move(reply), .system = chain.system, .isFirst = isFirst});
    m_changed.notify_all();
    return !m_hasEnded;
}

/// False if the page was there before, or there have been too many.
bool PageChains::mayVisit(const QUrl &page)
{
    const std::lock_guard lock(m_mutex);
    const bool isNew = !m_visited.contains(page);
    m_visited.insert(page);
    return isNew && m_visited.size() <= mostPages;
}

} // namespace pushkeeper::graph
