// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/fleet.h"
#include "devices/fleetcounts.h"
#include "devices/pulse.h"
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
    /// What their last check-ins told at that reading; nothing if there was none.
    std::optional<devices::Pulse> pulse{};
    /// Devices of the company are recorded by name and serial number, as the user chose.
    bool namesDevices = true;
    /// Every set-up and renewal, the latest first; those that this version cannot read are left out.
    QList<renewal::RenewalState> walks{};
};

/// The upload of a certificate with this program that the records tell of.
struct LastUpload
{
    QDateTime at{}; // UTC
    /// It is still what the tenant has; false if somebody replaced it elsewhere since.
    bool isInstalled = false;

    bool operator==(const LastUpload &) const = default;
};

/// The latest upload that this program made or, in a walk without sign-in, saw the effect of; nothing if
/// there was none.
std::optional<LastUpload> lastUpload(const Recollection &known);
/// The set-up or renewal that is under way; nothing if there is none.
std::optional<renewal::RenewalState> openWalk(const Recollection &known);
/// The finished set-up or renewal, with its proof, that brought the certificate seen last; nothing if none
/// did. What the devices said about an earlier certificate is over.
std::optional<renewal::RenewalState> lastProven(const Recollection &known);
/// When somebody looked at the tenant successfully for the last time, at its certificate or its devices; UTC,
/// invalid if nobody did.
QDateTime lastCheck(const Recollection &known);

} // namespace pushkeeper::session
