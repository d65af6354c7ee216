// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/transportfailure.h"

namespace pushkeeper::net {

namespace {

constexpr int firstErrorStatus = 400;

/// Errors that Qt makes of a status, and of a few other things (qnetworkreply.h: 2xx content, 3xx protocol,
/// 4xx server).
bool isAboutContent(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError &&
           error != QNetworkReply::ProtocolFailure;
}

/// Nothing was heard but that the way to the host is closed.
bool isClosedWay(const TransportEnd &end)
{
    return end.status == 0 &&
           (end.error == QNetworkReply::ConnectionRefusedError ||
            end.error == QNetworkReply::HostNotFoundError || end.error == QNetworkReply::UnknownNetworkError);
}

base::ErrorKind kindOf(const TransportEnd &end)
{
    // Qt uses these for proxies, too: that one is off, or will not open the tunnel.
    if (end.isProxied && isClosedWay(end))
        return base::ErrorKind::Proxy;
    switch (end.error) {
    case QNetworkReply::ProxyAuthenticationRequiredError: // without a proxy, a server that plays one
        return end.isTunnelled ? base::ErrorKind::ProxySignIn : base::ErrorKind::Proxy;
    case QNetworkReply::TimeoutError:
        return base::ErrorKind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return base::ErrorKind::Tls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return base::ErrorKind::Proxy;
    case QNetworkReply::ContentReSendError: // broken off, and Qt may not send the request again
        return base::ErrorKind::Offline;
    default:
        return isAboutContent(end.error) || end.error == QNetworkReply::ProtocolFailure
                   ? base::ErrorKind::BadReply
                   : base::ErrorKind::Offline;
    }
}

} // namespace

std::optional<base::ErrorKind> transportFailure(const TransportEnd &end)
{
    if (end.error == QNetworkReply::NoError)
        return {};
    if (end.status >= firstErrorStatus && isAboutContent(end.error))
        return {};
    // Qt wants to send the body of a 307 or 308 again, although nobody asked it to.
    if (end.status != 0 && end.error == QNetworkReply::ContentReSendError)
        return {};
    return kindOf(end);
}

} // namespace pushkeeper::net
