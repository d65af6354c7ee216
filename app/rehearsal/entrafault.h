// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace pushkeeper::rehearsal {

/// A refusal of Entra: its OAuth name and its own number (microsoft-graph.md 5.5).
struct EntraFault
{
    /// For instance "invalid_grant".
    QString error;
    /// The number behind AADSTS.
    int number = 0;
    /// What stands behind the number.
    QString text;
    /// Further OAuth detail, for instance "consent_required"; usually empty.
    QString suberror{};

    bool operator==(const EntraFault &) const = default;
};

/// "AADSTS50011: text Trace ID: … Correlation ID: … Timestamp: …", with fresh ids.
QString describe(const EntraFault &fault, const QDateTime &now);
/// The JSON body of a refused token request.
QByteArray faultJson(const EntraFault &fault, const QDateTime &now);

} // namespace pushkeeper::rehearsal
