// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpclient.h"
#include "net/proxysignins.h"

#include <QNetworkProxyFactory>

#include <optional>

namespace pushkeeper::net {

/// The way to a host: directly to this computer itself, else by the proxy that the user chose, else as the
/// system says, with what people answered for it. A proxy on another computer could not find a server that
/// listens on loopback here.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    /// `signIns` outlives it.
    ProxyChoice(std::optional<HttpProxy> chosen, const ProxySignIns &signIns);
    Q_DISABLE_COPY_MOVE(ProxyChoice)
    ~ProxyChoice() override = default;

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    const std::optional<HttpProxy> m_chosen;
    const ProxySignIns &m_signIns;
};

} // namespace pushkeeper::net
