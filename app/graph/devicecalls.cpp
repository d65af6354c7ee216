// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/devicecalls.h"

#include "graph/batch.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <array>
#include <optional>

namespace pushkeeper::graph {

using namespace Qt::StringLiterals;
using facts::Device;
using facts::Platform;

namespace {

constexpr auto columns = "id,deviceName,operatingSystem,model,serialNumber,lastSyncDateTime,enrolledDateTime,"
                         "managementState,managedDeviceOwnerType,complianceState"_L1;
/// More pages than the largest tenants have; beyond, the pages lead nowhere.
constexpr int mostPages = 5000;

std::optional<Device> deviceFrom(const QJsonObject &json)
{
    const auto text = [&json](QLatin1String key) { return json.value(key).toString(); };
    const QString id = text("id"_L1);
    if (id.isEmpty())
        return std::nullopt;
    return Device{
        .id = base::DeviceId(id),
        .name = text("deviceName"_L1),
        .model = text("model"_L1),
        .serialNumber = text("serialNumber"_L1),
        .platform = facts::platformFromGraph(text("operatingSystem"_L1), text("model"_L1)),
        .ownerType = facts::ownerTypeFromGraph(text("managedDeviceOwnerType"_L1)),
        .managementState = facts::managementStateFromGraph(text("managementState"_L1)),
        .compliance = facts::complianceStateFromGraph(text("complianceState"_L1)),
        .enrolledAt = facts::dateFromGraph(text("enrolledDateTime"_L1)),
        .lastCheckIn = facts::dateFromGraph(text("lastSyncDateTime"_L1)),
    };
}

base::Error badPage(const QString &detail)
{
    return {.kind = base::ErrorKind::BadReply, .where = "graph.devices", .detail = detail};
}

base::Result<DevicePage> pageFrom(const QJsonObject &json)
{
    if (!json.value("value"_L1).isArray())
        return badPage(u"the page holds no list"_s);
    DevicePage page{.next = QUrl(json.value("@odata.nextLink"_L1).toString(), QUrl::StrictMode)};
    if (json.contains("@odata.nextLink"_L1) && page.next.isEmpty())
        return badPage(u"the address of the next page is none"_s);
    const QJsonArray rows = json.value("value"_L1).toArray();
    page.devices.reserve(rows.size());
    for (const auto &row : rows) {
        if (const auto device = deviceFrom(row.toObject()))
            page.devices.append(*device);
    }
    return page;
}

/// Collects pages: each device once, each page once.
class Collection
{
public:
    explicit Collection(const std::function<void(qsizetype)> &progress)
        : m_progress(progress)
    {
    }

    void add(const DevicePage &page)
    {
        for (const Device &device : page.devices) {
            if (device.platform == Platform::Other || m_ids.contains(device.id.text()))
                continue;
            m_ids.insert(device.id.text());
            m_devices.append(device);
        }
        if (m_progress)
            m_progress(m_devices.size());
    }
    /// False if the address was there before, or there have been too many.
    bool mayVisit(const QUrl &next)
    {
        const bool isNew = !m_pages.contains(next);
        m_pages.insert(next);
        return isNew && m_pages.size() <= mostPages;
    }
    QList<Device> take() { return std::move(m_devices); }

private:
    const std::function<void(qsizetype)> &m_progress;
    QSet<QString> m_ids;
    QSet<QUrl> m_pages;
    QList<Device> m_devices;
};

base::Result<> readChain(GraphClient &graph, const QString &system, Collection &collection,
                         const base::CancelToken &token)
{
    auto page = firstDevicePage(graph, system, token);
    while (page) {
        collection.add(*page);
        if (page->next.isEmpty())
            return {};
        if (!collection.mayVisit(page->next))
            return badPage(u"the pages lead in a circle"_s);
        page = nextDevicePage(graph, *page, token);
    }
    return page.error();
}

Call oneDevice(const base::DeviceId &id)
{
    return {.endpoint = Endpoint::ReadDevice,
            .id = id.text(),
            .query = "$select=" + QByteArray(columns.data(), columns.size())};
}

base::Result<std::optional<Device>> oneDeviceFrom(const base::Result<QJsonObject> &json)
{
    if (!json) {
        if (json.error().kind == base::ErrorKind::NotFound)
            return std::optional<Device>();
        return json.error();
    }
    const auto device = deviceFrom(*json);
    if (!device)
        return badPage(u"the device has no id"_s);
    return device;
}

} // namespace

base::Result<DevicePage> firstDevicePage(GraphClient &graph, const QString &operatingSystem,
                                         const base::CancelToken &token)
{
    QByteArray query = "$select=" + QByteArray(columns.data(), columns.size());
    if (!operatingSystem.isEmpty())
        query.prepend(
            "$filter=" + QUrl::toPercentEncoding(u"operatingSystem eq '%1'"_s.arg(operatingSystem)) + '&');
    const auto json = graph.callForJson({.endpoint = Endpoint::ListDevices, .query = query}, token);
    if (!json)
        return json.error();
    return pageFrom(*json);
}

base::Result<DevicePage> nextDevicePage(GraphClient &graph, const DevicePage &page,
                                        const base::CancelToken &token)
{
    const auto json = graph.follow(page.next, Endpoint::ListDevices, token);
    if (!json)
        return json.error();
    return pageFrom(*json);
}

base::Result<QList<Device>> readAppleDevices(GraphClient &graph, const base::CancelToken &token,
                                             const std::function<void(qsizetype)> &progress)
{
    // How Apple TV and Vision Pro are spelt is not documented; a system that Graph does not know costs one
    // empty page.
    static const std::array systems{u"iOS"_s, u"iPadOS"_s, u"macOS"_s, u"tvOS"_s, u"visionOS"_s};
    Collection collection(progress);
    for (const QString &system : systems) {
        if (const auto read = readChain(graph, system, collection, token); !read)
            return read.error();
    }
    return collection.take();
}

base::Result<std::optional<Device>> readDevice(GraphClient &graph, const base::DeviceId &id,
                                               const base::CancelToken &token)
{
    return oneDeviceFrom(graph.callForJson(oneDevice(id), token));
}

base::Result<QList<base::Result<std::optional<Device>>>>
readDevices(GraphClient &graph, const QList<base::DeviceId> &ids, const base::CancelToken &token)
{
    QList<Call> calls;
    for (const base::DeviceId &id : ids)
        calls.append(oneDevice(id));
    const auto together = callTogether(graph, Endpoint::ReadDevices, calls, token);
    if (!together)
        return together.error();
    QList<base::Result<std::optional<Device>>> devices;
    for (const auto &answer : together->answers)
        devices.append(oneDeviceFrom(answer));
    return devices;
}

base::Result<QDateTime> requestSync(GraphClient &graph, const base::DeviceId &id,
                                    const base::CancelToken &token)
{
    const auto reply = graph.call({.endpoint = Endpoint::SyncDevice, .id = id.text()}, token);
    if (!reply)
        return reply.error();
    return reply->date().value_or(QDateTime());
}

base::Result<SyncRequests> requestSyncs(GraphClient &graph, const QList<base::DeviceId> &ids,
                                        const base::CancelToken &token)
{
    QList<Call> calls;
    for (const base::DeviceId &id : ids)
        calls.append({.endpoint = Endpoint::SyncDevice, .id = id.text()});
    const auto together = callTogether(graph, Endpoint::SyncDevices, calls, token);
    if (!together)
        return together.error();
    SyncRequests requests{.at = together->at};
    for (const auto &answer : together->answers)
        requests.answers.append(answer ? base::Result<>() : answer.error());
    return requests;
}

} // namespace pushkeeper::graph
