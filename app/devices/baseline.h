// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/fleet.h"
#include "facts/baseline.h"

#include <QDateTime>

namespace pushkeeper::devices {

/// Freezes a reading before an upload. `reachedUntil`: when the certificate ended or was lost; invalid if it
/// is still good. Devices that were silent for more than 90 days by then, or always, do not count.
facts::Baseline freezeBaseline(const Fleet &fleet, const QDateTime &reachedUntil);

/// True if the device checked in within 24 hours before the moment until which pushes reached it.
bool wasAlive(const facts::BaselineDevice &device, const facts::Baseline &baseline);
/// How many of them were alive.
int countAlive(const facts::Baseline &baseline);

} // namespace pushkeeper::devices
