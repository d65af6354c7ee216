// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/requestlog.h"

#include "base/log.h"

#include <QNetworkRequest>

namespace pushkeeper::net {

void logExchange(const HttpRequest &request, const QNetworkReply &reply, std::chrono::milliseconds took)
{
    qCDebug(base::logNet).noquote() << request.method << request.url.host() + request.url.path()
                                    << reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()
                                    << took.count() << "ms" << reply.rawHeader("request-id");
}

} // namespace pushkeeper::net
