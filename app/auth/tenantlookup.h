// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/ids.h"
#include "base/result.h"
#include "facts/cloud.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace pushkeeper::net {
class HttpClient;
}

namespace pushkeeper::auth {

/// Looks whether Entra answers at this origin, and gives up within 3 seconds if there is no way to it: a
/// browser that cannot reach Entra tells us nothing, and the user would wait for minutes. Errors: those of
/// the network; CaptivePortal if a page answers.
base::Result<> reachEntra(const QUrl &login, const QString &tenant, net::HttpClient &http,
                          const base::CancelToken &token);

/// The domain or id of a tenant in what a user typed or pasted: either of them, an address of somebody there
/// (admin@example.com), or a link that holds one. In lower case; empty if there is none.
QString tenantNameIn(const QString &typed);

/// A tenant as Entra describes it to anybody.
struct FoundTenant
{
    base::TenantId id;
    /// Name of the cloud that it lives in.
    QString cloud;
};

/// Asks Entra which tenant a domain or id belongs to, the clouds in their order. Nobody signs in for that.
/// Errors: NotFound if no cloud knows it, those of the network. Source: OpenID Connect Discovery 1.0;
/// https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc
base::Result<FoundTenant> lookUpTenant(const QString &name, const QList<facts::Cloud> &clouds,
                                       net::HttpClient &http, const base::CancelToken &token);

} // namespace pushkeeper::auth
