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
    /// Every set-up and renewal, the latest first; those that this version cannot read are left out.
    QList<renewal::RenewalState> walks{};
};

} // namespace pushkeeper::session
