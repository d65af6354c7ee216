// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/requestlog.h"

#include "base/errortext.h"
#include "base/log.h"
#include "base/printable.h"
#include "base/redact.h"

#include <QStringList>

namespace pushkeeper::net {

using namespace Qt::StringLiterals;

QString requestLine(const HttpRequest &request, const base::Result<HttpReply> &result,
                    std::chrono::milliseconds duration)
{
    const QUrl address =
        request.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    const QString outcome = result ? QString::number(result->status) : base::kindName(result.error().kind);
    QStringList parts{QString::fromLatin1(request.method), address.toString(QUrl::FullyEncoded), outcome,
                      u"%1 ms"_s.arg(duration.count())};
    const QByteArray requestId = result ? result->header("request-id") : QByteArray();
    if (!requestId.isEmpty())
        parts += base::printable(QString::fromLatin1(requestId));
    return base::redact(parts.join(u' '));
}

void logExchange(const HttpRequest &request, const base::Result<HttpReply> &result,
                 std::chrono::milliseconds duration)
{
    qCDebug(base::logNet).noquote() << requestLine(request, result, duration);
}

} // namespace pushkeeper::net
