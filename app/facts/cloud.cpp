// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/cloud.h"

#include "base/loopback.h"
#include "facts/jsonfields.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

namespace pushkeeper::facts {

namespace {

constexpr char where[] = "facts.cloud";
constexpr QLatin1String nameKey("name");
constexpr QLatin1String loginKey("login");
constexpr QLatin1String graphKey("graph");
constexpr QLatin1String portalKey("portal");
constexpr QLatin1String practiceKey("practice");
constexpr QLatin1String clockKey("clock");
constexpr QLatin1String issuersKey("issuers");

constexpr QLatin1String plainHttp("http");

bool isWebAddress(const QUrl &url)
{
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == plainHttp;
    return isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() &&
           !url.hasFragment();
}

/// An address of a page. A key that is absent gives an empty address.
QUrl page(JsonFields &fields, QLatin1String key)
{
    QUrl url = fields.url(key);
    if (!url.isEmpty() && !isWebAddress(url))
        fields.fail(key, QStringLiteral("is not a plain https address"));
    return url;
}

/// An address that others are made from by adding a path.
QUrl origin(JsonFields &fields, QLatin1String key)
{
    QUrl url = page(fields, key);
    if (url.path() == QLatin1String("/"))
        url.setPath({});
    if (!url.path().isEmpty())
        fields.fail(key, QStringLiteral("has a path behind the host"));
    return url;
}

/// A file from elsewhere must not turn off the checks for real tenants, nor send their tokens in the clear.
void refuseUnlessLocal(JsonFields &fields, const Cloud &cloud)
{
    const std::array<std::pair<QLatin1String, QUrl>, 4> addresses{{{loginKey, cloud.login},
                                                                   {graphKey, cloud.graph},
                                                                   {portalKey, cloud.portal},
                                                                   {clockKey, cloud.clock}}};
    const bool needsLoopback = fields.has(practiceKey) || fields.has(clockKey) || fields.has(issuersKey) ||
                               std::any_of(addresses.begin(), addresses.end(), [](const auto &address) {
                                   return address.second.scheme() == plainHttp;
                               });
    if (!needsLoopback)
        return;
    for (const auto &[key, url] : addresses) {
        if (!url.isEmpty() && !base::isLoopbackHost(url.host()))
            fields.fail(
                key, QStringLiteral("is not on this computer: practice, clock, issuers and http need that"));
    }
}

Cloud readCloud(JsonFields &fields)
{
    for (const QLatin1String key : {nameKey, loginKey, graphKey, portalKey})
        fields.require(key);
    Cloud cloud;
    cloud.name = fields.text(nameKey);
    cloud.login = origin(fields, loginKey);
    cloud.graph = origin(fields, graphKey);
    cloud.portal = page(fields, portalKey);
    cloud.tenant = base::TenantId(fields.guid(QLatin1String("tenant")));
    cloud.clientWatch = fields.guid(QLatin1String("client_watch"));
    cloud.clientRenew = fields.guid(QLatin1String("client_renew"));
    cloud.clientUnattended = fields.guid(QLatin1String("client_unattended"));
    cloud.practice = fields.flag(practiceKey);
    cloud.clock = page(fields, clockKey);
    cloud.issuers = fields.objects(issuersKey);
    refuseUnlessLocal(fields, cloud);
    return cloud;
}

} // namespace

base::Result<Cloud> cloudFromJson(const QByteArray &json)
{
    const base::Result<QJsonObject> object = jsonObject(json, where);
    if (!object)
        return object.error();
    JsonFields fields(*object);
    Cloud cloud = readCloud(fields);
    if (!fields.fault().isEmpty())
        return fields.error(where);
    return cloud;
}

base::Result<QList<Cloud>> cloudsFromJson(const QByteArray &json)
{
    constexpr QLatin1String cloudsKey("clouds");
    const base::Result<QJsonObject> object = jsonObject(json, where);
    if (!object)
        return object.error();
    JsonFields fields(*object);
    fields.require(cloudsKey);
    QList<Cloud> clouds = fields.list<Cloud>(cloudsKey, readCloud);
    if (!fields.fault().isEmpty())
        return fields.error(where);
    return clouds;
}

QList<Cloud> knownClouds()
{
    QFile file(QStringLiteral(":/data/clouds.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const base::Result<QList<Cloud>> clouds = cloudsFromJson(isOpen ? file.readAll() : QByteArray());
    Q_ASSERT(clouds);
    return clouds ? *clouds : QList<Cloud>();
}

std::optional<Cloud> cloudNamed(const QList<Cloud> &clouds, const QString &name)
{
    const auto found = std::find_if(clouds.cbegin(), clouds.cend(), [&name](const Cloud &cloud) {
        return cloud.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == clouds.cend() ? std::nullopt : std::optional(*found);
}

} // namespace pushkeeper::facts
