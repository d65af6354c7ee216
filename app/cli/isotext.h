// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace pushkeeper::cli {

/// A moment as JSON answers carry it: ISO 8601 in UTC, to the second; empty if it is invalid.
inline QString isoText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace pushkeeper::cli
