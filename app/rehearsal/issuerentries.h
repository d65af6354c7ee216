// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/practiceissuer.h"

#include <QJsonArray>

namespace pushkeeper::rehearsal {

/// The authorities of a practice issuer as figures, in the form of resources/apple-issuers.json: role,
/// subject, public key and its digests. They stand in for Apple's while the practice runs.
QJsonArray issuerEntries(const PracticeIssuer &issuer);

} // namespace pushkeeper::rehearsal
