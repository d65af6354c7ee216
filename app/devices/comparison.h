// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/fleet.h"
#include "devices/proofverdict.h"
#include "facts/baseline.h"

#include <QDateTime>

#include <vector>

namespace pushkeeper::devices {

/// Why a device that was alive before an upload, and has been due since, was probably not seen.
enum class MissingReason {
    /// All of them are silent: the certificate.
    Certificate,
    /// Intune does not list it any more.
    Gone,
    /// It is being retired, wiped or deleted.
    Leaving,
    /// It had missed a check-in before the upload already: switched off, or in a drawer.
    Off,
    /// Most of its platform are missing with it: their network.
    Network,
    /// Others like it are back.
    ThisDevice,
};

/// A device that was alive before the upload, has been due since, and was not seen.
struct MissingDevice
{
    /// As it stands now; without a name if it is gone from Intune.
    facts::Device device{};
    MissingReason reason = MissingReason::ThisDevice;
};

/// What a later reading says about an upload.
struct Comparison
{
    Tally tally{};
    /// In the order of the baseline; empty if nothing can be compared.
    std::vector<MissingDevice> missing{};
};

/// Holds the devices of a baseline against a reading after the upload (all times by the clock of the
/// service). Seen is who checked in later than the upload.
Comparison compare(const facts::Baseline &baseline, const Fleet &later, const QDateTime &uploadedAt);
/// The same where nobody read the devices before: counts those that were enrolled before the upload and were
/// seen since.
Comparison compareWithNothing(const Fleet &later, const QDateTime &uploadedAt);

/// What was alive before the last upload and fell silent after it, told from one reading alone: true if the
/// certificate is suspected. Works without a renewal of ours; see verdictOn for the rule.
bool suspectsCertificate(const Fleet &fleet, const QDateTime &lastUpload);

} // namespace pushkeeper::devices
