// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/surroundings.h"
#include "devices/fleet.h"
#include "devices/synctest.h"

#include <QTextStream>

namespace pushkeeper::cli {

/// How far a sync test has come, in one line.
QString syncTestProgressText(const devices::SyncTestProgress &progress);

/// The result in words, and the devices that did not answer, by the names that the records hold of them.
void writeSyncTest(QTextStream &out, const devices::SyncTestState &state, const devices::SharedFleet &fleet);
/// The same as one JSON object.
void writeSyncTestJson(QTextStream &out, const devices::SyncTestState &state,
                       const devices::SharedFleet &fleet);

} // namespace pushkeeper::cli
