// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QString>

namespace pushkeeper::graph {

class GraphClient;

/// The state of the tenant's Intune subscription in Graph's spelling: "active", "pending", "warning",
/// "disabled", "deleted", "blocked" or "lockedOut"; empty if Graph does not say. Errors: those of
/// GraphClient::call.
base::Result<QString> readSubscriptionState(GraphClient &graph, const base::CancelToken &token);

} // namespace pushkeeper::graph
