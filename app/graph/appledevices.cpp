// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/appledevices.h"

#include "graph/devicecalls.h"
#include "graph/devicepages.h"
#include "graph/pagechain.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace pushkeeper::graph {

using namespace Qt::StringLiterals;
using facts::Device;

namespace {

/// Gathers what the chains bring: each device once.
class Gathering
{
public:
    /// Takes only who checked in after `since`, if that is valid.
    Gathering(QDateTime since, qsizetype expected)
        : m_since(std::move(since))
    {
        // Nobody's number takes more memory than a large tenant needs.
        const qsizetype room = std::clamp(expected, qsizetype(0), qsizetype(2'000'000));
        m_devices.reserve(std::size_t(room));
        m_ids.reserve(room);
    }

    void add(DevicePage &page)
    {
        for (Device &device : page.devices) {
            if (device.platform == facts::Platform::Other || !isWanted(device) || m_ids.contains(device.id))
                continue;
            m_ids.insert(device.id);
            m_devices.push_back(std::move(device));
        }
    }
    qsizetype size() const { return qsizetype(m_devices.size()); }
    std::vector<Device> take() { return std::move(m_devices); }

private:
    bool isWanted(const Device &device) const
    {
        return !m_since.isValid() || (device.lastCheckIn.isValid() && device.lastCheckIn > m_since);
    }

    const QDateTime m_since;
    QSet<base::DeviceId> m_ids;
    std::vector<Device> m_devices;
};

using Progress = std::function<void(qsizetype)>;

/// Reads the pages that the chains load, until the last one has come.
base::Result<std::vector<Device>> gather(PageChains &chains, Gathering gathering, const Progress &progress)
{
    DevicePages pages;
    while (true) {
        const auto loaded = chains.next();
        if (!loaded)
            return gathering.take();
        const PageChains::Loaded &come = *loaded;
        if (!come.reply)
            return come.reply.error();
        auto page = pages.read(*come.reply, come.system);
        if (!page)
            return page.error();
        if (come.isFirst && page->isUnfiltered)
            chains.goOnAlone(come.system);
        gathering.add(*page);
        if (progress)
            progress(gathering.size());
    }
}

} // namespace

base::Result<std::vector<Device>> readAppleDevices(GraphClient &graph, const base::CancelToken &token,
                                                   const Progress &progress, qsizetype expected)
{
    // How Apple TV and Vision Pro are spelt is not documented; a system that Graph does not know costs one
    // empty page.
    PageChains chains(graph, token);
    for (const QString &system : {u"iOS"_s, u"iPadOS"_s, u"macOS"_s, u"tvOS"_s, u"visionOS"_s})
        chains.begin(system, listOfDevices(u"operatingSystem eq '%1'"_s.arg(system)));
    return gather(chains, Gathering({}, expected), progress);
}

base::Result<std::vector<Device>> readDevicesSince(GraphClient &graph, const QDateTime &since,
                                                   const base::CancelToken &token)
{
    PageChains chains(graph, token);
    chains.begin({}, listOfDevices(u"lastSyncDateTime gt "_s + since.toUTC().toString(Qt::ISODate)));
    return gather(chains, Gathering(since, 0), {});
}

base::Result<qsizetype> countAppleDevices(GraphClient &graph, const base::CancelToken &token)
{
    const auto json = graph.callForJson({.endpoint = Endpoint::ReadOverview}, token);
    if (!json)
        return json.error();
    const QJsonObject systems = json->value("deviceOperatingSystemSummary"_L1).toObject();
    qsizetype count = 0;
    for (const QLatin1String system : {"iosCount"_L1, "macOSCount"_L1}) {
        const QJsonValue value = systems.value(system);
        if (!value.isDouble())
            return base::Error{.kind = base::ErrorKind::BadReply,
                               .where = "graph.overview",
                               .detail = u"it does not count by operating system"_s};
        count += value.toInteger();
    }
    return count;
}

} // namespace pushkeeper::graph
