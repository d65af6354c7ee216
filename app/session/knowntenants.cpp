// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/knowntenants.h"

#include "base/readfile.h"
#include "storage/database.h"
#include "storage/tenantstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::session {

using namespace Qt::StringLiterals;

namespace {

QString cloudFolder(const base::DataHome &home)
{
    return home.root() + u"/clouds"_s;
}

} // namespace

base::Result<QList<facts::TenantProfile>> knownTenants(const base::DataHome &home, const base::Clock &clock)
{
    // A look must not begin records where there are none.
    if (!QDir(home.root()).exists())
        return QList<facts::TenantProfile>();
    const auto database = storage::Database::open(home.root(), clock);
    if (!database)
        return database.error();
    return storage::TenantStore(**database).all();
}

QList<facts::Cloud> cloudsIn(const base::DataHome &home)
{
    QList<facts::Cloud> clouds = facts::knownClouds();
    const QDir folder(cloudFolder(home));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto bytes = base::readFile(folder.filePath(name));
        const auto cloud = bytes ? facts::cloudFromJson(*bytes) : bytes.error();
        if (cloud && !cloud->practice)
            clouds.append(*cloud);
    }
    return clouds;
}

base::Result<> addCloud(const base::DataHome &home, const facts::Cloud &cloud)
{
    if (cloud.practice || facts::cloudNamed(facts::knownClouds(), cloud.name))
        return base::wrongFile("session.clouds", u"name is taken, or the cloud is a practice"_s);
    const QJsonObject json{{u"name"_s, cloud.name},
                           {u"login"_s, cloud.login.toString()},
                           {u"graph"_s, cloud.graph.toString()},
                           {u"portal"_s, cloud.portal.toString()}};
    // The name comes from a file, so it names no file.
    const QByteArray digest =
        QCryptographicHash::hash(cloud.name.toLower().toUtf8(), QCryptographicHash::Sha256);
    const QString name = QString::fromLatin1(digest.toHex().left(16)) + u".json"_s;
    return base::writePrivateFile(cloudFolder(home) + u'/' + name, QJsonDocument(json).toJson());
}

std::optional<facts::Cloud> cloudOf(const base::DataHome &home, const facts::TenantProfile &profile)
{
    auto cloud = facts::cloudNamed(cloudsIn(home), profile.cloud);
    if (!cloud)
        return {};
    cloud->tenant = profile.tenant;
    cloud->clientWatch = profile.clientWatch;
    cloud->clientRenew = profile.clientRenew;
    cloud->clientUnattended = profile.clientUnattended;
    return cloud;
}

QList<KnownTenant> reachable(const base::DataHome &home, const QList<facts::TenantProfile> &profiles)
{
    QList<KnownTenant> tenants;
    for (const facts::TenantProfile &profile : profiles) {
        if (const auto cloud = cloudOf(home, profile))
            tenants.append({.profile = profile, .cloud = *cloud});
    }
    return tenants;
}

QString shownName(const facts::TenantProfile &profile)
{
    if (!profile.name.isEmpty())
        return profile.name;
    return profile.domain.isEmpty() ? profile.tenant.text() : profile.domain;
}

} // namespace pushkeeper::session
