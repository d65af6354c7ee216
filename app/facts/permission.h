// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace pushkeeper::facts {

/// The app registrations that a tenant may have for this program. Watch only reads; Renew writes; Unattended
/// reads without anybody signing in.
enum class RegistrationKind { Watch, Renew, Unattended };

/// What a permission is wanted for.
enum class Feature { SignIn, Watching, Renewal, SyncTest, AuditTrail, OtherTokens, RoleCheck };

/// One permission of Microsoft Graph that this program may ask for.
struct Permission
{
    /// As Microsoft spells it, for instance "DeviceManagementManagedDevices.Read.All".
    QString name;
    /// GUID of the delegated permission.
    QString delegatedId;
    /// GUID of the application permission; empty where there is none or it is never asked for.
    QString applicationId;
    QList<RegistrationKind> registrations;
    Feature feature = Feature::SignIn;
    /// Without it its registrations are of no use; otherwise the customer may leave it out.
    bool isNeeded = false;
    /// True if nothing can be changed with it.
    bool isReadOnly = false;
    /// What it is for, a sentence in the language of the user.
    QString reason;
    /// What it cannot do, a sentence in the language of the user.
    QString limit;

    bool operator==(const Permission &) const = default;
};

/// All permissions, the most usual first. The table is closed: nothing else is ever asked for.
/// Source of names and ids: https://learn.microsoft.com/graph/permissions-reference
QList<Permission> permissions();
/// Those of one registration that are needed, and those that serve one of `features`.
QList<Permission> permissionsOf(RegistrationKind registration, const QList<Feature> &features);
/// The permission of that name, in any case.
std::optional<Permission> permissionNamed(const QString &name);
/// True if nothing can be changed with the permission of that name; false for one that is not in the table.
bool isReadOnly(const QString &name);
/// What a customer may tick, in the order of the table.
QList<Feature> optionalFeatures();

/// The name of a registration in Entra, for instance "Pushkeeper (watch)". Never translated: scripts find
/// registrations by it.
QString registrationName(RegistrationKind registration);
/// Client id of Microsoft Graph in every tenant and cloud.
QString graphClientId();

} // namespace pushkeeper::facts

Q_DECLARE_METATYPE(pushkeeper::facts::RegistrationKind)
Q_DECLARE_METATYPE(pushkeeper::facts::Feature)
