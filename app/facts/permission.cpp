// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/permission.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace pushkeeper::facts {

using namespace Qt::StringLiterals;

namespace {

constexpr char context[] = "Permissions";

enum class Need { Needed, Optional };
enum class Reach { Reads, Changes };
enum class Home { WatchAndRenew, Watch, WatchAndUnattended, Renew };

struct Row
{
    const char *name;
    const char *delegatedId;
    const char *applicationId;
    Home home;
    Feature feature;
    Need need;
    Reach reach;
    const char *reason;
    const char *limit;
};

// clang-format off
constexpr std::array rows{
    Row{"openid", "37f7f235-527c-4136-accd-4a02d197296e", "", Home::WatchAndRenew, Feature::SignIn, Need::Needed, Reach::Reads,
        QT_TRANSLATE_NOOP("Permissions", "Lets a person sign in."),
        QT_TRANSLATE_NOOP("Permissions", "It opens no data of the tenant.")},
    Row{"profile", "14dad69e-099b-42c9-810b-d002981feec1", "", Home::WatchAndRenew, Feature::SignIn, Need::Needed, Reach::Reads,
        QT_TRANSLATE_NOOP("Permissions", "Shows who is signed in, for the journal."),
        QT_TRANSLATE_NOOP("Permissions", "It shows nobody but the person who signs in.")},
    Row{"offline_access", "7427e0e9-2fba-42fe-b0c0-848c9e6a8182", "", Home::WatchAndRenew, Feature::SignIn, Need::Needed, Reach::Reads,
        QT_TRANSLATE_NOOP("Permissions", "Keeps a person signed in, so that nobody has to sign in for each check."),
        QT_TRANSLATE_NOOP("Permissions", "It reaches nothing that the other permissions do not reach, and you can end it at any time.")},
    Row{"DeviceManagementManagedDevices.Read.All", "314874da-47d6-4978-88dc-cf0d37f0bb82", "2f51be20-0bb4-4fed-bf7b-db946066c75e",
        Home::WatchAndUnattended, Feature::Watching, Need::Needed, Reach::Reads,
        QT_TRANSLATE_NOOP("Permissions", "Reads the push certificate and when each Apple device last checked in."),
        QT_TRANSLATE_NOOP("Permissions", "It cannot change, lock or wipe a device, and it cannot replace the certificate.")},
    Row{"DeviceManagementApps.Read.All", "4edf5f54-4666-44af-9de9-0144fb4b6e8c", "7a6ee1e7-141e-4cec-ae74-d9db155731ff",
        Home::WatchAndUnattended, Feature::AuditTrail, Need::Optional, Reach::Reads,
        QT_TRANSLATE_NOOP("Permissions", "Reads Intune's audit log, to show who changed the certificate and when. Microsoft keeps the log under this name."),
        QT_TRANSLATE_NOOP("Permissions", "It can read apps and their settings, too; it cannot change, assign or remove any.")},
    Row{"DeviceManagementServiceConfig.Read.All", "8696daa5-bce5-4b2e-83f9-51b6defc4e1e", "06a5fe6d-c49d-46a7-b082-56b1b14103c7",
        Home::WatchAndUnattended, Feature::OtherTokens, Need::Optional, Reach::Reads,
        QT_TRANSLATE_NOOP("Permissions", "Reads when the Apple tokens for apps and for automatic enrollment expire."),
        QT_TRANSLATE_NOOP("Permissions", "It cannot renew or replace a token, and it cannot change a setting of Intune.")},
    Row{"DeviceManagementRBAC.Read.All", "49f0cc30-024c-4dfd-ab3e-82e137ee5431", "58ca0d9a-1575-47e1-a3cb-007ef2e4583b",
        Home::Watch, Feature::RoleCheck, Need::Optional, Reach::Reads,
        QT_TRANSLATE_NOOP("Permissions", "Reads Intune's roles, to say before a renewal whether the person's role is enough."),
        QT_TRANSLATE_NOOP("Permissions", "It cannot give, change or take away a role.")},
    Row{"DeviceManagementServiceConfig.ReadWrite.All", "662ed50a-ac44-4eef-ad86-62eed9be2a29", "5ac13192-7ace-4fcf-b828-1a26f28068ee",
        Home::Renew, Feature::Renewal, Need::Needed, Reach::Changes,
        QT_TRANSLATE_NOOP("Permissions", "Takes the signing request, records the agreement with Apple and uploads the new push certificate. Microsoft offers nothing smaller for this."),
        QT_TRANSLATE_NOOP("Permissions", "It reaches other enrollment settings, too, which Pushkeeper leaves alone. It cannot act on a device, and it lets nobody do more than their role in Intune allows.")},
    Row{"DeviceManagementManagedDevices.PrivilegedOperations.All", "3404d2bf-2b13-457e-a330-c24615765193", "5b07b0dd-2377-4e44-a38d-703f09a0dc3c",
        Home::Renew, Feature::SyncTest, Need::Optional, Reach::Changes,
        QT_TRANSLATE_NOOP("Permissions", "Asks devices to check in, to prove after a renewal that they still answer. Pushkeeper uses it for nothing else."),
        QT_TRANSLATE_NOOP("Permissions", "Microsoft lets it wipe or lock devices, too, if the person's role allows that; Pushkeeper has no such call. Leave it out if you do not want this: the proof then takes longer.")},
};
// clang-format on

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

QList<RegistrationKind> registrationsOf(Home home)
{
    using enum RegistrationKind;
    switch (home) {
    case Home::WatchAndRenew:
        return {Watch, Renew};
    case Home::Watch:
        return {Watch};
    case Home::WatchAndUnattended:
        return {Watch, Unattended};
    case Home::Renew:
        return {Renew};
    }
    Q_UNREACHABLE();
}

Permission permission(const Row &row)
{
    return {.name = QString::fromLatin1(row.name),
            .delegatedId = QString::fromLatin1(row.delegatedId),
            .applicationId = QString::fromLatin1(row.applicationId),
            .registrations = registrationsOf(row.home),
            .feature = row.feature,
            .isNeeded = row.need == Need::Needed,
            .isReadOnly = row.reach == Reach::Reads,
            .reason = translated(row.reason),
            .limit = translated(row.limit)};
}

} // namespace

QList<Permission> permissions()
{
    QList<Permission> all;
    for (const Row &row : rows)
        all.append(permission(row));
    return all;
}

QList<Permission> permissionsOf(RegistrationKind registration, const QList<Feature> &features)
{
    QList<Permission> chosen = permissions();
    chosen.removeIf([&](const Permission &permission) {
        return !permission.registrations.contains(registration) ||
               !(permission.isNeeded || features.contains(permission.feature));
    });
    return chosen;
}

std::optional<Permission> permissionNamed(const QString &name)
{
    const QList<Permission> all = permissions();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const Permission &permission) {
        return permission.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

bool isReadOnly(const QString &name)
{
    const auto known = permissionNamed(name);
    return known && known->isReadOnly;
}

QList<Feature> optionalFeatures()
{
    QList<Feature> features;
    for (const Row &row : rows) {
        if (row.need == Need::Optional)
            features.append(row.feature);
    }
    return features;
}

QString registrationName(RegistrationKind registration)
{
    switch (registration) {
    case RegistrationKind::Watch:
        return u"Pushkeeper (watch)"_s;
    case RegistrationKind::Renew:
        return u"Pushkeeper (renew)"_s;
    case RegistrationKind::Unattended:
        return u"Pushkeeper (unattended)"_s;
    }
    Q_UNREACHABLE();
}

QString graphClientId()
{
    return u"00000003-0000-0000-c000-000000000000"_s;
}

} // namespace pushkeeper::facts
