// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "facts/device.h"
#include "graph/graphclient.h"

#include <QDateTime>

#include <functional>
#include <vector>

namespace pushkeeper::graph {

/// All Apple devices of the tenant, each once: one chain of pages for each operating system, side by side. If
/// Graph ignores the filter, one chain goes on alone. `progress` is told after each page how many there are
/// by now, in the thread of the caller; `expected` is how many there may be, to make room for. Errors: those
/// of the calls; BadReply also for pages that lead in a circle or to another host. What was read before an
/// error is not returned, so that half a fleet never passes for the whole.
base::Result<std::vector<facts::Device>> readAppleDevices(GraphClient &graph, const base::CancelToken &token,
                                                          const std::function<void(qsizetype)> &progress = {},
                                                          qsizetype expected = 0);

/// The Apple devices that have checked in after a moment (UTC, exclusive), each once, as above. Whether Graph
/// heeds the filter or not, others are left out.
base::Result<std::vector<facts::Device>> readDevicesSince(GraphClient &graph, const QDateTime &since,
                                                          const base::CancelToken &token);

/// How many Apple devices Intune itself counts: iosCount and macOSCount of managedDeviceOverview. BadReply if
/// it does not say.
base::Result<qsizetype> countAppleDevices(GraphClient &graph, const base::CancelToken &token);

} // namespace pushkeeper::graph
