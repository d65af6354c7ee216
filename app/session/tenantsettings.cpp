// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/tenantsettings.h"

#include "base/paths.h"
#include "base/readfile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pushkeeper::session {

namespace {

constexpr QLatin1String keepKey("keep_sign_in");
constexpr QLatin1String nameKey("name_devices");

QString fileIn(const QString &folder)
{
    return folder + QStringLiteral("/settings.json");
}

} // namespace

TenantSettings readSettings(const QString &folder)
{
    const auto bytes = base::readFile(fileIn(folder));
    const QJsonObject json = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    return {.keepsSignIn = json.value(keepKey).toBool(true),
            .namesDevices = json.value(nameKey).toBool(true)};
}

base::Result<> writeSettings(const QString &folder, const TenantSettings &settings)
{
    const QJsonObject json{{keepKey, settings.keepsSignIn}, {nameKey, settings.namesDevices}};
    return base::writePrivateFile(fileIn(folder), QJsonDocument(json).toJson());
}

} // namespace pushkeeper::session
