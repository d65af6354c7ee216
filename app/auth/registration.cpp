// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/registration.h"

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

QUrl entraEndpoint(const Registration &registration, const QString &name)
{
    QUrl url = registration.login;
    url.setPath(u"/%1/oauth2/v2.0/%2"_s.arg(registration.tenant, name));
    return url;
}

QString graphScope(const Registration &registration, const QString &name)
{
    return registration.graph.toString(QUrl::RemovePath) + u'/' + name;
}

QString scopeParameter(const Registration &registration, const QStringList &scopes)
{
    QStringList all{u"openid"_s, u"profile"_s, u"offline_access"_s};
    for (const QString &scope : scopes)
        all.append(graphScope(registration, scope));
    return all.join(u' ');
}

} // namespace pushkeeper::auth
