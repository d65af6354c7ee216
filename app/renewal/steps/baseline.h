// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "devices/fleet.h"
#include "renewal/state.h"
#include "renewal/steps/effects.h"

namespace pushkeeper::renewal {

/// Keeps a reading as the baseline of a walk whose tenant was assessed and that is on the disk. Errors: Disk,
/// Database.
base::Result<> keepBaseline(const RenewalState &state, const Effects &effects, const devices::Fleet &fleet);

/// Reads the devices anew before an upload, if the baseline is missing or older than an hour. Where that
/// fails the earlier one stays: no upload waits for it. Errors: Cancelled, Disk, Database.
base::Result<> freshenBaseline(const RenewalState &state, const Effects &effects,
                               const base::CancelToken &token);

} // namespace pushkeeper::renewal
