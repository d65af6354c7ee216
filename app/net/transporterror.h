// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QNetworkReply>
#include <QUrl>

namespace pushkeeper::net {

/// Why no whole answer arrived, in our kinds: Offline, Timeout, Tls, Proxy or BadReply. The subject is the
/// host.
base::Error transportError(QNetworkReply::NetworkError error, const QUrl &url, const QString &detail);

} // namespace pushkeeper::net
