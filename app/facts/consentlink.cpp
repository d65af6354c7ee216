// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/consentlink.h"

#include <QUrl>

namespace pushkeeper::facts {

using namespace Qt::StringLiterals;

namespace {

QByteArray origin(const QUrl &url)
{
    return url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString scopes(const Cloud &cloud, RegistrationKind registration, const QList<Feature> &features)
{
    // National clouds want their own Graph host before each scope.
    const QString prefix = QString::fromLatin1(origin(cloud.graph)) + u'/';
    if (registration == RegistrationKind::Unattended)
        return prefix + ".default"_L1;
    QStringList names;
    const QList<Permission> chosen = permissionsOf(registration, features);
    for (const Permission &permission : chosen)
        names.append(permission.feature == Feature::SignIn ? permission.name : prefix + permission.name);
    return names.join(u' ');
}

} // namespace

QByteArray consentLink(const Cloud &cloud, const QString &tenant, const QString &client,
                       RegistrationKind registration, const QList<Feature> &features)
{
    return origin(cloud.login) + '/' + QUrl::toPercentEncoding(tenant) +
           "/v2.0/adminconsent?client_id=" + QUrl::toPercentEncoding(client) +
           "&scope=" + QUrl::toPercentEncoding(scopes(cloud, registration, features), ":/"_ba);
}

} // namespace pushkeeper::facts
