// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/intunestate.h"

#include "base/printable.h"
#include "graph/graphclient.h"

namespace pushkeeper::graph {

using namespace Qt::StringLiterals;

base::Result<QString> readSubscriptionState(GraphClient &graph, const base::CancelToken &token)
{
    const auto json = graph.callForJson(
        {.endpoint = Endpoint::ReadIntune, .query = "$select=intuneAccountId,subscriptionState"}, token);
    if (!json)
        return json.error();
    return base::printable(json->value("subscriptionState"_L1).toString());
}

} // namespace pushkeeper::graph
