// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

namespace pushkeeper::facts {

/// Who uses a device, as Intune keeps it. Never stored.
struct DeviceUser
{
    /// First and last name.
    QString name;
    /// The name with which they sign in.
    QString signInName;

    bool operator==(const DeviceUser &) const = default;
};

} // namespace pushkeeper::facts

Q_DECLARE_METATYPE(pushkeeper::facts::DeviceUser)
