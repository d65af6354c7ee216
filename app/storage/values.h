// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVariant>

namespace pushkeeper::storage {

/// A text for a column that is never NULL: Qt Sql would make NULL of a null string.
QVariant textValue(const QString &text);
/// Bytes for a column; NULL if there are none.
QVariant bytesValue(const QByteArray &bytes);
/// Milliseconds since 1970 in UTC; NULL for an invalid date.
QVariant dateValue(const QDateTime &date);
/// The date in UTC that dateValue() wrote; invalid for NULL.
QDateTime dateOf(const QVariant &value);
/// How a tenant is named in every table: its id in lower case, so that two spellings are one tenant.
QVariant tenantValue(const base::TenantId &tenant);

} // namespace pushkeeper::storage
