// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/tokens.h"

#include "auth/entraerror.h"
#include "base/printable.h"
#include "net/retrypolicy.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

base::Error badReply(const QString &detail)
{
    return {.kind = base::ErrorKind::BadReply, .where = "auth.tokens", .detail = detail};
}

QStringList shortScopes(const QString &text)
{
    QStringList names;
    const QStringList scopes = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &scope : scopes)
        names.append(scope.section(u'/', -1));
    return names;
}

} // namespace

base::Result<Tokens> tokensFrom(const net::HttpReply &reply)
{
    if (const auto refusal = refusalIn(reply))
        return *refusal;
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    Tokens tokens{.access = json.value("access_token"_L1).toString().toLatin1(),
                  .refresh = json.value("refresh_token"_L1).toString().toLatin1(),
                  .identity = json.value("id_token"_L1).toString().toLatin1(),
                  .scopes = shortScopes(json.value("scope"_L1).toString()),
                  .lifetime = std::chrono::seconds(json.value("expires_in"_L1).toInt())};
    if (reply.status != 200 || tokens.access.isEmpty() || tokens.lifetime <= std::chrono::seconds(0)) {
        base::Error error = badReply(u"the answer holds neither tokens nor a reason"_s);
        error.subject = reply.url.host();
        error.httpStatus = reply.status;
        error.retryAfter = net::pauseIn(reply);
        return error;
    }
    return tokens;
}

base::Result<Identity> identityFrom(const QByteArray &idToken, const std::optional<QByteArray> &nonce,
                                    const QString &clientId)
{
    const QByteArrayList parts = idToken.split('.');
    if (parts.size() != 3)
        return badReply(u"the id token has not three parts"_s);
    const QJsonObject claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), base64Url)).object();
    if (nonce && (nonce->isEmpty() || claims.value("nonce"_L1).toString().toLatin1() != *nonce))
        return badReply(u"the id token answers another request"_s);
    if (claims.value("aud"_L1).toString().compare(clientId, Qt::CaseInsensitive) != 0)
        return badReply(u"the id token is meant for another program"_s);
    return Identity{.userName = base::printable(claims.value("preferred_username"_L1).toString()),
                    .tenant = claims.value("tid"_L1).toString().toLower()};
}

} // namespace pushkeeper::auth
