// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/surroundings.h"
#include "devices/fleet.h"
#include "devices/synctest.h"

#include <QTextStream>

namespace pushkeeper::cli {

/// Says on `err` how far a sync test has come, in one line that is written over. Without a terminal it says
/// nothing.
class ProgressLine
{
public:
    /// `around` must outlive it.
    explicit ProgressLine(Surroundings &around);

    /// Shows this from now on.
    void show(const devices::SyncTestProgress &progress);
    /// Leaves the line.
    void end();

private:
    Surroundings &m_around;
    qsizetype m_length = 0;
};

/// The result in words, and the devices that did not answer, by the names that the records hold of them.
void writeSyncTest(QTextStream &out, const devices::SyncTestState &state, const devices::SharedFleet &fleet);
/// The same as one JSON object.
void writeSyncTestJson(QTextStream &out, const devices::SyncTestState &state,
                       const devices::SharedFleet &fleet);

} // namespace pushkeeper::cli
