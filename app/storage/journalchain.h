// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace pushkeeper::storage {

/// A row of the journal as it stands in the database.
struct JournalLink
{
    qint64 seq = 0;
    qint64 at = 0; // milliseconds since 1970 in UTC
    QString tenant;
    QString kind;
    QString details; // JSON
    /// Hash of the row before; empty in the first.
    QByteArray previous;

    bool operator==(const JournalLink &) const = default;
};

/// SHA-256 over the row, the hash before it included. Every field goes in with its length, so that no two
/// rows give the same text.
QByteArray hashOf(const JournalLink &link);

/// Details as they may be stored: one line of JSON without secrets (see base::redact) and without the fields
/// in which Graph names the user of a device.
QString storedDetails(const QJsonObject &details);

} // namespace pushkeeper::storage
