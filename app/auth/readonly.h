// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

namespace pushkeeper::auth {

/// True for a scope or role that can change nothing: it reads (`resource.Read.constraint`), or is about the
/// sign-in alone (openid, profile, email, offline_access). What has another form counts as one that writes.
/// Source: https://learn.microsoft.com/graph/permissions-overview ("Permissions naming pattern")
bool isReadOnly(const QString &permission);

/// True if each of them can change nothing, and there is one.
bool areReadOnly(const QStringList &permissions);

/// What is said of a registration for watching that has more than it needs; `permission` is the first that
/// may write.
base::Error mayWrite(const QString &permission);

} // namespace pushkeeper::auth
