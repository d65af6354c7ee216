// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "pki/importrules.h"
#include "pki/trust.h"

#include <QString>

namespace pushkeeper::graph {
class GraphClient;
}
namespace pushkeeper::storage {
class Database;
}

namespace pushkeeper::renewal {

/// What the steps of one tenant reach the world through. All of it must outlive them.
struct Effects
{
    /// None in a walk without Graph.
    graph::GraphClient *graph = nullptr;
    storage::Database &database;
    base::Clock &clock;
    /// The tenant's own folder, for its record and its signing requests.
    QString folder;
    const pki::TrustJudge &judge;
    /// The practice tenant owns its time: how far it is from this computer's says nothing.
    bool isTimeItsOwn = false;
};

/// The present moment, and whether dates may decide.
inline pki::Moment momentOf(const Effects &effects)
{
    return {.utc = effects.clock.now(),
            .confirmed = effects.isTimeItsOwn ? effects.clock.offset().has_value()
                                              : base::isTimeTrusted(effects.clock)};
}

} // namespace pushkeeper::renewal
