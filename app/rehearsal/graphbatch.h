// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/graphcall.h"

#include <functional>

namespace pushkeeper::rehearsal {

/// Answers a JSON batch (microsoft-graph.md 4.3): up to 20 calls, each answered by `single`, in an order of
/// their own. A call that depends on one that failed gets 424. What is no batch is refused with 400.
GraphAnswer answerBatch(const GraphCall &batch, const std::function<GraphAnswer(const GraphCall &)> &single);

} // namespace pushkeeper::rehearsal
