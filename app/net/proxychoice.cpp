// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/proxychoice.h"

#include "base/loopback.h"
#include <utility>

namespace pushkeeper::net {

namespace {

QNetworkProxy chosenProxy(const HttpProxy &proxy)
{
    if (proxy.host.isEmpty())
        return QNetworkProxy::NoProxy;
    return {QNetworkProxy::HttpProxy, proxy.host, proxy.port, proxy.user, proxy.password};
}

} // namespace

ProxyChoice::ProxyChoice(std::optional<HttpProxy> chosen, const ProxySignIns &signIns)
    : m_chosen(std::move(chosen))
    , m_signIns(signIns)
{
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    if (base::isLoopbackHost(query.peerHostName()))
        return {QNetworkProxy::NoProxy};
    QList<QNetworkProxy> ways = m_chosen ? QList{chosenProxy(*m_chosen)} : systemProxyForQuery(query);
    for (QNetworkProxy &way : ways)
        way = m_signIns.filled(way);
    return ways;
}

} // namespace pushkeeper::net
