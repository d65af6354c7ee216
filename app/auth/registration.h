// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "facts/cloud.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace pushkeeper::auth {

/// One app registration of a tenant, and where its tokens are for.
struct Registration
{
    QUrl login; // origin of Entra
    QUrl graph; // origin of Microsoft Graph, the prefix of its scopes
    /// Id or domain of the tenant.
    QString tenant;
    QString clientId;
};

/// The address of an endpoint of Entra: `<login>/<tenant>/oauth2/v2.0/<name>`.
QUrl entraEndpoint(const Registration &registration, const QString &name);

/// A scope of Graph as Entra wants it: the host of Graph in this cloud, then the name, for instance
/// User.Read.
QString graphScope(const Registration &registration, const QString &name);

/// The scope parameter: openid, profile, offline_access (which yields a refresh token), and these scopes of
/// Graph, written with the Graph host of the cloud (national clouds want their own).
QString scopeParameter(const Registration &registration, const QStringList &scopes);

} // namespace pushkeeper::auth
