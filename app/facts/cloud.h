// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <optional>

namespace pushkeeper::facts {

/// Where the services of a tenant live: one of Microsoft's clouds, or a practice tenant on this computer.
struct Cloud
{
    QString name;
    QUrl login; // origin of Entra, without a path
    QUrl graph; // origin of Microsoft Graph, without a path
    /// Page of Apple's push certificate portal.
    QUrl portal;
    /// Set where the file speaks of one tenant only.
    base::TenantId tenant;
    QString clientWatch;
    QString clientRenew;
    /// Reads without anybody signing in; empty if there is none.
    QString clientUnattended{};

    /// Own data folder, no keychain, a frame around the window.
    bool practice = false;
    /// Where a POST moves the time of the practice tenant; empty otherwise.
    QUrl clock;
    /// Replaces the pinned issuers unless empty; entries as in "issuers" of resources/apple-issuers.json.
    QJsonArray issuers;

    bool operator==(const Cloud &) const = default;
};

/// Reads one cloud: name, login, graph, portal; optional tenant, client_watch, client_renew,
/// client_unattended (GUIDs),
/// practice, clock, issuers. The last three and plain http need loopback hosts throughout. Unknown keys are
/// ignored. WrongFile otherwise; the detail names the key.
base::Result<Cloud> cloudFromJson(const QByteArray &json);
/// Reads a list of clouds: an object whose key "clouds" holds one object for each. Errors as above.
base::Result<QList<Cloud>> cloudsFromJson(const QByteArray &json);

/// Microsoft's clouds as the program carries them in resources/clouds.json, the worldwide one first.
QList<Cloud> knownClouds();
/// The cloud of that name, in any case.
std::optional<Cloud> cloudNamed(const QList<Cloud> &clouds, const QString &name);

} // namespace pushkeeper::facts

Q_DECLARE_METATYPE(pushkeeper::facts::Cloud)
