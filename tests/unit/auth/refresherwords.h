// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/registration.h"

#include <QByteArray>

namespace pushkeeper::auth {

// What token-refresher and the tests that start it agree on. Each word is a line; an access token is one,
// too.

inline constexpr char saysLocked[] = "locked";
inline constexpr char saysReady[] = "ready";
/// The lock is with another program.
inline constexpr char saysWaiting[] = "waiting";

inline Registration refresherRegistration(const QUrl &login)
{
    return {.login = login,
            .graph = QUrl(QStringLiteral("https://graph.example")),
            .tenant = QStringLiteral("contoso.com"),
            .clientId = QStringLiteral("11111111-2222-3333-4444-555555555555")};
}

inline QString refresherSecret()
{
    return QStringLiteral("watch");
}

inline QString refresherScope()
{
    return QStringLiteral("DeviceManagementManagedDevices.Read.All");
}

} // namespace pushkeeper::auth
