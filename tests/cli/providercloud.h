// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/faultserver.h"
#include "support/oidcprovider.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::support {

/// Lets `graph` answer as Intune does for a tenant without a push certificate and without devices.
inline void answerAsEmptyTenant(FaultServer &graph)
{
    graph.setHandler([](const SeenRequest &request) {
        if (request.target.contains("applePushNotificationCertificate"))
            return jsonReply(R"({"error":{"code":"NotFound"}})", 404);
        return jsonReply(R"({"value":[],"subscriptionState":"active"})");
    });
}

/// The cloud file for a tenant that signs in at `provider`, with Apple's portal at the address `portal`.
inline QByteArray cloudAt(const OidcProvider &provider, const QUrl &portal)
{
    using namespace Qt::StringLiterals;
    using App = OidcProvider::App;
    const auth::Registration watch = provider.registration(App::Watch);
    const QJsonObject cloud{{u"name"_s, u"Elsewhere"_s},
                            {u"login"_s, watch.login.toString()},
                            {u"graph"_s, watch.graph.toString()},
                            {u"portal"_s, portal.toString()},
                            {u"tenant"_s, provider.tenant()},
                            {u"client_watch"_s, watch.clientId},
                            {u"client_renew"_s, provider.registration(App::Renew).clientId},
                            {u"client_unattended"_s, provider.registration(App::Unattended).clientId}};
    return QJsonDocument(cloud).toJson();
}

} // namespace pushkeeper::support
