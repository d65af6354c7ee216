// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace pushkeeper::facts {

/// How one tenant is reached. As a file it is the connection file that an Entra admin hands over; it holds no
/// secret.
struct TenantProfile
{
    base::TenantId tenant;
    /// A domain of the tenant, for sign-in and for people; may be empty.
    QString domain;
    /// What people call the tenant; may be empty.
    QString name;
    /// Name of a cloud, see facts::knownClouds.
    QString cloud = QStringLiteral("Global");
    /// Client ids of the registrations; empty where there is none.
    QString clientWatch;
    QString clientRenew;
    /// Reads without anybody signing in.
    QString clientUnattended{};

    bool operator==(const TenantProfile &) const = default;
};

/// Reads a connection file: tenant (a GUID, needed), domain, name, cloud, client_watch, client_renew,
/// client_unattended (GUIDs).
/// Keys that look like secrets are refused at any depth, so that such a file is not passed on unseen; other
/// unknown keys are ignored. Errors: WrongFile; the detail names the key and never a value.
base::Result<TenantProfile> tenantProfileFromJson(const QByteArray &json);

/// The connection file: UTF-8, indented, keys in alphabetical order; empty fields are left out.
QByteArray toJson(const TenantProfile &profile);

} // namespace pushkeeper::facts

Q_DECLARE_METATYPE(pushkeeper::facts::TenantProfile)
