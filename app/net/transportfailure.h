// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QNetworkReply>

#include <optional>

namespace pushkeeper::net {

/// How an exchange ended, as Qt tells it.
struct TransportEnd
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    /// 0 as long as no head has arrived.
    int status = 0;
    /// A proxy stood between.
    bool isProxied = false;
    /// By a tunnel, as https goes through it: only there Qt tells a proxy who asks.
    bool isTunnelled = false;
};

/// What kept an exchange from an answer; empty if there is one. Qt reports statuses from 400 on as errors,
/// and these are answers to us; a proxy's 407 is not.
std::optional<base::ErrorKind> transportFailure(const TransportEnd &end);

} // namespace pushkeeper::net
