// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/comparison.h"
#include "devices/proofverdict.h"

#include <QDateTime>
#include <QString>

namespace pushkeeper::devices {

// What the devices say about an upload, in window and console alike, in the language of the user.

/// The verdict with its numbers: "212 of 215 devices alive before have checked in since."
QString verdictText(const Tally &tally, const QDateTime &uploadedAt, const QDateTime &countedAt);
/// What to do next.
QString afterVerdictText(const Tally &tally, const QDateTime &uploadedAt, const QDateTime &countedAt);
/// Why a device is missing: "others like it are back: look at this device".
QString missingText(MissingReason reason);
/// What is said where suspectsCertificate holds, with the way back.
QString suspicionText();

/// The name in files and JSON: "all-well". Never translated.
QLatin1String proofKindName(ProofKind kind);
/// The name in files and JSON: "first". Never translated.
QLatin1String firmnessName(Firmness firmness);

} // namespace pushkeeper::devices
