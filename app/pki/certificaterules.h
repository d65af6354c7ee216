// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/certificate.h"
#include "facts/finding.h"

#include <QDateTime>

namespace pushkeeper::pki {

struct Moment;

/// A certificate with fewer days left warns.
inline constexpr qint64 soonDays = 60;

/// Names the kind of a certificate that is not for push over MDM, and topics that are not as they should be.
facts::Findings judgeKind(const facts::Certificate &certificate);

/// Who issued it. `expected`: topic and key are known to be right, which makes an unknown issuer a warning.
facts::Findings judgeIssuer(const facts::Certificate &certificate, bool expected);

/// Where it differs from all push certificates that Apple is known to have issued. None of it proves a fault.
facts::Findings judgeProfile(const facts::Certificate &certificate);

/// Its dates at this moment.
facts::Findings judgeDates(const facts::Certificate &certificate, const Moment &now);

} // namespace pushkeeper::pki
