// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/pushcertificate.h"

#include <QDateTime>

#include <optional>

namespace pushkeeper::renewal {

/// What to do next with a tenant.
enum class Advice {
    /// Nobody knows yet what Intune has.
    Look,
    /// Intune has no certificate.
    Begin,
    /// A set-up or renewal is under way.
    GoOn,
    /// The certificate ends within 30 days, or has ended.
    Renew,
    /// Nothing.
    Rest,
};

/// The one thing to do next. Pure. `certificate` is what Intune had at the last look; `isRead`: that look was
/// made just now, or nobody can look.
Advice adviceFor(const std::optional<facts::PushCertificate> &certificate, bool isRead, bool isUnderWay,
                 const QDateTime &now);

} // namespace pushkeeper::renewal
