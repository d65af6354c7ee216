// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "graph/graphclient.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace pushkeeper::graph {

/// How many calls Graph takes in one request.
constexpr qsizetype mostInBatch = 20;

/// What became of calls that travelled together.
struct BatchAnswers
{
    /// In the order of the calls, each for itself: the JSON object (empty without a body), or the error of
    /// errorFrom. A call that got no answer, or was sent elsewhere, ends with BadReply.
    QList<base::Result<QJsonObject>> answers;
    /// When Graph answered, by its own clock and in UTC; invalid if it did not tell.
    QDateTime at;
};

/// Makes up to mostInBatch calls in one request; `endpoint` is the row whose token and purpose serve all of
/// them. Graph throttles them one by one: such a call ends with Throttled and its own pause, for the caller
/// to wait and to make again. Errors are those of the request as a whole; of the calls it says nothing.
/// Source: https://learn.microsoft.com/graph/json-batching
base::Result<BatchAnswers> callTogether(GraphClient &graph, Endpoint endpoint, const QList<Call> &calls,
                                        const base::CancelToken &token);

} // namespace pushkeeper::graph
