// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace pushkeeper::facts {

/// The agreement to share data with Apple, as Intune keeps it for a tenant. It cannot be withdrawn.
struct Agreement
{
    bool granted = false;
    QUrl terms;
    QDateTime grantedAt; // UTC; invalid where it was not granted
    QString grantedBy;   // user name; may be empty

    bool operator==(const Agreement &) const = default;
};

} // namespace pushkeeper::facts
