// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/tenantlookup.h"

#include "net/httpclient.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds longestConnect = std::chrono::seconds(3);

base::Result<net::HttpReply> askForConfiguration(const QUrl &login, const QString &tenant,
                                                 net::HttpClient &http, const base::CancelToken &token,
                                                 std::chrono::milliseconds connectLimit = longestConnect)
{
    QUrl url = login;
    url.setPath(u"/%1/v2.0/.well-known/openid-configuration"_s.arg(tenant));
    auto reply = http.send({.url = url, .connectLimit = connectLimit, .staysAtOrigin = true}, token);
    if (reply && reply->isPage()) {
        return base::Error{.kind = base::ErrorKind::CaptivePortal,
                           .where = "auth.lookup",
                           .subject = login.host(),
                           .httpStatus = reply->status};
    }
    return reply;
}

/// The tenant of an issuer: "https://login.microsoftonline.com/<id>/v2.0".
base::TenantId tenantOf(const QString &issuer)
{
    const QString id = QUrl(issuer).path().section(u'/', 1, 1).toLower();
    return base::TenantId(base::isGuid(id) ? id : QString());
}

/// Entra answers for tenants of its sister clouds, too, and names the Graph host of the right one; the two
/// clouds of the US government share the host of Entra.
QString cloudOf(const QJsonObject &configuration, const QList<facts::Cloud> &clouds, const QString &asked)
{
    const QString graph = configuration.value("msgraph_host"_L1).toString();
    const auto found = std::find_if(clouds.cbegin(), clouds.cend(), [&graph](const facts::Cloud &cloud) {
        return cloud.graph.host().compare(graph, Qt::CaseInsensitive) == 0;
    });
    return found == clouds.cend() ? asked : found->name;
}

std::optional<FoundTenant> foundIn(const net::HttpReply &reply, const QList<facts::Cloud> &clouds,
                                   const QString &asked)
{
    const QJsonObject configuration = QJsonDocument::fromJson(reply.body).object();
    const base::TenantId id = tenantOf(configuration.value("issuer"_L1).toString());
    if (reply.status != 200 || id.isEmpty())
        return {};
    return FoundTenant{.id = id, .cloud = cloudOf(configuration, clouds, asked)};
}

} // namespace

base::Result<> reachEntra(const QUrl &login, const QString &tenant, net::HttpClient &http,
                          const base::CancelToken &token)
{
    const auto reply = askForConfiguration(login, tenant, http, token);
    if (!reply)
        return reply.error();
    return {};
}

QString tenantNameIn(const QString &typed)
{
    static const QRegularExpression guid(
        u"(?<![0-9a-f-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f-])"_s);
    static const QRegularExpression domain(
        u"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$"_s);
    constexpr qsizetype longestDomain = 253;
    const QString text = typed.trimmed().toLower();
    if (const auto match = guid.match(text); match.hasMatch())
        return match.captured();
    const QString address = text.section(u'@', -1);
    const QString host =
        address.contains("://"_L1) ? QUrl(address).host() : address.section(u'/', 0, 0).section(u':', 0, 0);
    const QString encoded = QString::fromLatin1(QUrl::toAce(host));
    return encoded.size() <= longestDomain && domain.match(encoded).hasMatch() ? encoded : QString();
}

base::Result<FoundTenant> lookUpTenant(const QString &name, const QList<facts::Cloud> &clouds,
                                       net::HttpClient &http, const base::CancelToken &token)
{
    std::optional<base::Error> unreachable;
    bool isAnswered = false;
    // For all that do not answer, so that nobody waits for each of them.
    QDeadlineTimer patience(longestConnect);
    QSet<QUrl> asked;
    for (const facts::Cloud &cloud : clouds) {
        if (asked.contains(cloud.login) || patience.hasExpired())
            continue;
        asked.insert(cloud.login);
        const std::chrono::milliseconds left(patience.remainingTime());
        const auto reply = askForConfiguration(cloud.login, name, http, token, left);
        if (!reply) {
            unreachable = unreachable.value_or(reply.error());
            continue;
        }
        isAnswered = true;
        patience.setRemainingTime(longestConnect);
        if (const auto found = foundIn(*reply, clouds, cloud.name))
            return *found;
    }
    if (const auto &why = unreachable; why && !isAnswered)
        return *why;
    const QString detail = unreachable ? unreachable->detail : QString();
    return base::Error{
        .kind = base::ErrorKind::NotFound, .where = "auth.lookup", .subject = name, .detail = detail};
}

} // namespace pushkeeper::auth
