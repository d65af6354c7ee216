// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace pushkeeper::net {

/// Sends a request that Qt will not send a second time by itself, which it else does up to three times when
/// the connection breaks before an answer, whatever the method (qhttpnetworkconnectionchannel.cpp,
/// closeAndResendCurrentRequest): an upload might be done twice. Such a request ends with ContentReSendError.
QNetworkReply *sendOnce(QNetworkAccessManager &manager, QNetworkRequest request, const QByteArray &method,
                        const QByteArray &body);

} // namespace pushkeeper::net
