// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/fleet.h"
#include "devices/fleetcounts.h"
#include "facts/pushcertificate.h"
#include "renewal/state.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace pushkeeper::session {

/// What the records hold of a tenant.
struct Recollection
{
    /// The push certificate that was seen at the tenant last; nothing if none ever was.
    std::optional<facts::PushCertificate> certificate{};
    /// When it was seen; UTC.
    QDateTime certificateSeenAt{};
    /// The last reading of the devices; null if there was none.
    devices::SharedFleet fleet{};
    /// How they stand now after it; nothing if there was none.
    std::optional<devices::FleetCounts> devices{};
    /// Around these moments the certificate came that was seen last: that of our own upload, or when the one
    /// before was seen last and this one first. Empty if none is known before it. UTC.
    QList<QDateTime> uploadMoments{};
    /// True if the devices fell silent after that (see devices::suspectsCertificate).
    bool isCertificateSuspected = false;
    /// Every set-up and renewal, the latest first; those that this version cannot read are left out.
    QList<renewal::RenewalState> walks{};
};

} // namespace pushkeeper::session
