// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/cloud.h"
#include "facts/permission.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace pushkeeper::facts {

/// The page on which an admin of the tenant consents for everybody, encoded:
/// `<login>/<tenant>/v2.0/adminconsent?client_id=<client>&scope=<scopes>`. It asks for the full set of
/// `features`, because a consent given anew takes back what an earlier one allowed; for Unattended for what
/// stands in its registration. Tenant: an id, a domain, or "organizations" if whoever opens the link chooses
/// it. Source: https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
QByteArray consentLink(const Cloud &cloud, const QString &tenant, const QString &client,
                       RegistrationKind registration, const QList<Feature> &features);

} // namespace pushkeeper::facts
