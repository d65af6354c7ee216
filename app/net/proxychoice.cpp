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

ProxyChoice::ProxyChoice(std::optional<HttpProxy> chosen)
    : m_chosen(std::move(chosen))
{
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    if (base::isLoopbackHost(query.peerHostName()))
        return {QNetworkProxy::NoProxy};
    return m_chosen ? QList{chosenProxy(*m_chosen)} : systemProxyForQuery(query);
}

} // namespace pushkeeper::net
