// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "facts/device.h"
#include "facts/deviceuser.h"
#include "graph/graphclient.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace pushkeeper::graph {

/// The call that lists devices for which an OData filter holds. Graph may ignore it, so filter again.
Call listOfDevices(const QString &filter);

/// Whether Graph lets its devices be read at all; reads one page. Errors: those of the call.
base::Result<> tryToReadDevices(GraphClient &graph, const base::CancelToken &token);

/// One device; nothing if it is gone (404).
base::Result<std::optional<facts::Device>> readDevice(GraphClient &graph, const base::DeviceId &id,
                                                      const base::CancelToken &token);

/// The user of one device, with both names empty if Intune knows none; nothing if the device is gone (404).
base::Result<std::optional<facts::DeviceUser>> readDeviceUser(GraphClient &graph, const base::DeviceId &id,
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
