// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "facts/device.h"
#include "graph/graphclient.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <functional>

namespace pushkeeper::graph {

/// One page of devices.
struct DevicePage
{
    QList<facts::Device> devices;
    /// Where the next page lies; empty after the last one.
    QUrl next;
};

/// The first page of the devices of an operating system in Graph's spelling ("iOS"); of all devices if it is
/// empty. Graph may ignore the filter, so filter again. Rows that cannot be read are left out.
base::Result<DevicePage> firstDevicePage(GraphClient &graph, const QString &operatingSystem,
                                         const base::CancelToken &token);
/// The page behind another one.
base::Result<DevicePage> nextDevicePage(GraphClient &graph, const DevicePage &page,
                                        const base::CancelToken &token);

/// All Apple devices of the tenant, each once, in the order of Graph. `progress` is told after each page how
/// many there are by now. Errors: BadReply also for pages that lead in a circle or to another host; what was
/// read before an error is not returned, so that half a fleet never passes for the whole.
base::Result<QList<facts::Device>> readAppleDevices(GraphClient &graph, const base::CancelToken &token,
                                                    const std::function<void(qsizetype)> &progress = {});

/// One device; nothing if it is gone (404).
base::Result<std::optional<facts::Device>> readDevice(GraphClient &graph, const base::DeviceId &id,
                                                      const base::CancelToken &token);

/// Up to mostInBatch devices in one request, in that order, each for itself: nothing if it is gone (404), or
/// why it could not be read. Errors are those of the request as a whole.
base::Result<QList<base::Result<std::optional<facts::Device>>>>
readDevices(GraphClient &graph, const QList<base::DeviceId> &ids, const base::CancelToken &token);

/// Asks Intune to make a device check in, and returns the time of that request by Graph's own clock (UTC;
/// invalid if Graph did not tell). Accepted does not mean reached.
base::Result<QDateTime> requestSync(GraphClient &graph, const base::DeviceId &id,
                                    const base::CancelToken &token);

/// What became of sync requests that travelled together.
struct SyncRequests
{
    /// In the order of the devices, each for itself: accepted, or why not. Throttled brings its own pause.
    QList<base::Result<>> answers;
    /// When Graph answered, by its own clock (UTC; invalid if it did not tell).
    QDateTime at;
};

/// Asks Intune to make up to mostInBatch devices check in, in one request. Errors are those of the request as
/// a whole. Accepted does not mean reached.
base::Result<SyncRequests> requestSyncs(GraphClient &graph, const QList<base::DeviceId> &ids,
                                        const base::CancelToken &token);

} // namespace pushkeeper::graph
