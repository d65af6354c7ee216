// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace pushkeeper::rehearsal {

/// Who may do what.
struct Grant
{
    QString clientId;
    /// As the program spelled them.
    QStringList scopes;
    QString user;
    QDateTime until{}; // UTC

    /// True if one of these permissions is among the scopes.
    bool hasOneOf(const QStringList &permissions) const;
};

} // namespace pushkeeper::rehearsal
