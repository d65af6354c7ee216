// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "facts/cloud.h"
#include "facts/permission.h"
#include "facts/tenantprofile.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace pushkeeper::reports {

/// What is asked of the Entra admin of a tenant.
struct AdminRequest
{
    /// The tenant by id or by domain; client ids where there are some already.
    facts::TenantProfile profile;
    /// One of Microsoft's clouds.
    facts::Cloud cloud;
    /// The optional features that are ticked.
    QList<facts::Feature> features;
    /// Sign-in names of those who may use the registrations.
    QStringList users;
    /// Who asks, for the page and the mail; may be empty.
    QString requester;
    /// The registrations are to serve the tenants of a partner's customers, too.
    bool isForCustomers = false;
    /// The registrations are to let people sign in with a code at any browser (device code), too.
    bool allowsDeviceCode = false;
    /// Public certificate of unattended watching, PEM or DER; empty if that is not wanted.
    QByteArray certificate;
};

/// How Microsoft's own tools and pages call a cloud.
struct CloudTools
{
    QString azureCli;   // az cloud set --name
    QString powerShell; // Connect-MgGraph -Environment
    QString portal;     // page for app registrations
};

/// The tools of a cloud; none unless it is one of those that this program carries.
std::optional<CloudTools> toolsOf(const facts::Cloud &cloud);

/// True for a sign-in name as Entra allows it: letters, digits and !#'^~._- before the @, a domain behind.
/// Source: https://learn.microsoft.com/entra/identity/hybrid/connect/plan-connect-userprincipalname
bool isSignInName(const QString &text);
/// True for a domain as it may stand in a sign-in address: letters (of any script only as xn--), digits,
/// hyphens, at least one dot.
bool isDomain(const QString &text);

/// The id of the tenant, else its domain; lower case.
QString tenantOf(const AdminRequest &request);
/// The registrations that are wanted, in their order.
QList<facts::RegistrationKind> registrationsOf(const AdminRequest &request);
/// The client id that a registration has already; empty if not known.
QString clientOf(const AdminRequest &request, facts::RegistrationKind registration);
/// The public certificate in DER, empty if there is none. Errors: WrongFile unless the bytes are one
/// certificate and nothing else, so that no private key is ever handed on.
base::Result<QByteArray> certificateOf(const AdminRequest &request);

/// Refuses what must not stand in a script: a tenant without id and domain, names that are none, a cloud that
/// Microsoft's tools do not reach (WrongInput, the subject is what is wrong), a certificate that is none
/// (WrongFile).
base::Result<> checked(const AdminRequest &request);

} // namespace pushkeeper::reports

Q_DECLARE_METATYPE(pushkeeper::reports::AdminRequest)
