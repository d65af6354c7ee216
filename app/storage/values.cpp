// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/values.h"

namespace pushkeeper::storage {

using namespace Qt::StringLiterals;

QVariant textValue(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant bytesValue(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

QVariant dateValue(const QDateTime &date)
{
    return date.isValid() ? QVariant(date.toMSecsSinceEpoch()) : QVariant();
}

QDateTime dateOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QVariant tenantValue(const base::TenantId &tenant)
{
    return textValue(tenant.text().toLower());
}

} // namespace pushkeeper::storage
