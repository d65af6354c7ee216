// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "net/transportfailure.h"

#include <QTest>

using pushkeeper::base::ErrorKind;
using pushkeeper::net::TransportEnd;
using pushkeeper::net::transportFailure;

using Kind = std::optional<ErrorKind>;

namespace {

void addDirect()
{
    const auto row = [](const char *name, QNetworkReply::NetworkError error, int status, Kind kind) {
        QTest::newRow(name) << TransportEnd{error, status, false} << kind;
    };
    row("good", QNetworkReply::NoError, 200, {});
    row("404", QNetworkReply::ContentNotFoundError, 404, {});
    row("429", QNetworkReply::UnknownContentError, 429, {});
    row("503", QNetworkReply::ServiceUnavailableError, 503, {});
    row("403", QNetworkReply::ContentAccessDenied, 403, {});
    row("refused", QNetworkReply::ConnectionRefusedError, 0, ErrorKind::Offline);
    row("no such host", QNetworkReply::HostNotFoundError, 0, ErrorKind::Offline);
    row("no network", QNetworkReply::TemporaryNetworkFailureError, 0, ErrorKind::Offline);
    row("unknown", QNetworkReply::UnknownNetworkError, 0, ErrorKind::Offline);
    row("broken off", QNetworkReply::RemoteHostClosedError, 0, ErrorKind::Offline);
    row("cut body", QNetworkReply::RemoteHostClosedError, 200, ErrorKind::Offline);
    row("cut body of an error", QNetworkReply::RemoteHostClosedError, 503, ErrorKind::Offline);
    row("not sent again", QNetworkReply::ContentReSendError, 0, ErrorKind::Offline);
    row("system's timeout", QNetworkReply::TimeoutError, 0, ErrorKind::Timeout);
    row("tls", QNetworkReply::SslHandshakeFailedError, 0, ErrorKind::Tls);
    row("proxy refused", QNetworkReply::ProxyConnectionRefusedError, 0, ErrorKind::Proxy);
    row("proxy closed", QNetworkReply::ProxyConnectionClosedError, 0, ErrorKind::Proxy);
    row("proxy not found", QNetworkReply::ProxyNotFoundError, 0, ErrorKind::Proxy);
    row("proxy timeout", QNetworkReply::ProxyTimeoutError, 0, ErrorKind::Proxy);
    row("no proxy, but plays one", QNetworkReply::ProxyAuthenticationRequiredError, 407, ErrorKind::Proxy);
    row("proxy, other", QNetworkReply::UnknownProxyError, 0, ErrorKind::Proxy);
    row("307 with a body", QNetworkReply::ContentReSendError, 307, {});
    row("badly packed", QNetworkReply::UnknownContentError, 200, ErrorKind::BadReply);
    row("no HTTP", QNetworkReply::ProtocolFailure, 0, ErrorKind::BadReply);
    row("no HTTP in an error", QNetworkReply::ProtocolFailure, 500, ErrorKind::BadReply);
}

void addProxied()
{
    const auto row = [](const char *name, QNetworkReply::NetworkError error, int status, Kind kind) {
        QTest::newRow(name) << TransportEnd{error, status, true} << kind;
    };
    row("plain, sign-in", QNetworkReply::ProxyAuthenticationRequiredError, 407, ErrorKind::Proxy);
    QTest::newRow("tunnel, sign-in") << TransportEnd{QNetworkReply::ProxyAuthenticationRequiredError, 0, true,
                                                     true}
                                     << Kind(ErrorKind::ProxySignIn);
    row("tunnel refused", QNetworkReply::UnknownNetworkError, 0, ErrorKind::Proxy);
    row("tunnel leads nowhere", QNetworkReply::HostNotFoundError, 0, ErrorKind::Proxy);
    row("plain proxy refused", QNetworkReply::ConnectionRefusedError, 0, ErrorKind::Proxy);
    row("broken off behind a proxy", QNetworkReply::RemoteHostClosedError, 0, ErrorKind::Offline);
    row("cut behind a proxy", QNetworkReply::UnknownNetworkError, 200, ErrorKind::Offline);
    row("tls behind a proxy", QNetworkReply::SslHandshakeFailedError, 0, ErrorKind::Tls);
}

} // namespace

/// Above all what a loopback server cannot bring about.
class TestTransportFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsKinds_data();
    void tellsKinds();
};

void TestTransportFailure::tellsKinds_data()
{
    QTest::addColumn<TransportEnd>("end");
    QTest::addColumn<Kind>("kind");
    addDirect();
    addProxied();
}

void TestTransportFailure::tellsKinds()
{
    QFETCH(TransportEnd, end);
    QFETCH(Kind, kind);
    QCOMPARE(transportFailure(end), kind);
}

QTEST_GUILESS_MAIN(TestTransportFailure)
#include "tst_transportfailure.moc"
