// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QLatin1String>
#include <QString>

namespace pushkeeper::watch {

/// The time after the expiry in which Renew is said to be still possible.
struct Grace
{
    /// What Microsoft documents ("Get an Apple MDM push certificate for Intune"); Apple promises nothing, and
    /// the footnote of its portal says the opposite. So nobody may rely on it, and nobody gives up after it.
    static constexpr qint64 length = 30;

    /// Before the expiry, or on which side of the end of the grace.
    enum class Stage {
        /// The certificate is valid.
        Before,
        /// It has expired, and the days that Microsoft documents are not over.
        Running,
        /// They are.
        Over,
    };
    Stage stage = Stage::Before;
    /// Which day after the expiry it is, from 1, and whole days of the grace that are left; 0 where they do
    /// not count.
    qint64 day = 0;
    qint64 daysLeft = 0;

    bool operator==(const Grace &) const = default;
};

/// Where a certificate stands. Both in UTC and valid.
Grace graceAt(const QDateTime &notAfter, const QDateTime &now);

/// The name in files and JSON: "before", "running", "over". Never translated.
QLatin1String stageName(Grace::Stage stage);
/// What it means, how sure that is, and what to do, in the language of the user; empty before the expiry.
QString graceText(const Grace &grace);

} // namespace pushkeeper::watch
