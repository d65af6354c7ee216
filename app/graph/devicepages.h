// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "facts/device.h"
#include "net/httpmessage.h"

#include <QJsonObject>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace pushkeeper::graph {

/// What a page of devices holds. Rows without an id are left out.
struct DevicePage
{
    std::vector<facts::Device> devices;
    /// Rows of other systems than the one that was asked for: Graph ignored the filter.
    bool isUnfiltered = false;
};

/// Reads pages of managedDevices. Texts that many devices share are kept once. One thread at a time.
class DevicePages
{
public:
    DevicePages();
    DevicePages(const DevicePages &) = delete;
    DevicePages &operator=(const DevicePages &) = delete;
    ~DevicePages();

    /// Where the page behind this one lies; empty after the last one. Errors: CaptivePortal, BadReply.
    base::Result<QUrl> nextOf(const net::HttpReply &reply);
    /// The page itself. `system` is what was asked for, in Graph's spelling; empty: everything. Errors:
    /// CaptivePortal, BadReply; of a damaged page nothing is returned.
    base::Result<DevicePage> read(const net::HttpReply &reply, const QString &system);
    /// A device that came alone; nothing if it has no id.
    std::optional<facts::Device> device(const QJsonObject &json);

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace pushkeeper::graph
