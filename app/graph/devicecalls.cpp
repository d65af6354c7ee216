// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/devicecalls.h"

#include "graph/batch.h"
#include "graph/devicepages.h"

#include <QJsonObject>
#include <QUrl>

namespace pushkeeper::graph {

using namespace Qt::StringLiterals;
using facts::Device;

namespace {

constexpr auto columns = "id,deviceName,operatingSystem,model,serialNumber,lastSyncDateTime,enrolledDateTime,"
                         "managementState,managedDeviceOwnerType,complianceState"_L1;

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
    auto device = DevicePages().device(*json);
    if (!device)
        return base::Error{
            .kind = base::ErrorKind::BadReply, .where = "graph.devices", .detail = u"the device has no id"_s};
    return device;
}

} // namespace

Call listOfDevices(const QString &filter)
{
    return {.endpoint = Endpoint::ListDevices,
            .query = "$filter=" + QUrl::toPercentEncoding(filter) +
                     "&$select=" + QByteArray(columns.data(), columns.size())};
}

base::Result<> tryToReadDevices(GraphClient &graph, const base::CancelToken &token)
{
    const auto reply = graph.call(listOfDevices(u"operatingSystem eq 'iOS'"_s), token);
    if (!reply)
        return reply.error();
    const auto page = DevicePages().read(*reply, {});
    return page ? base::Result<>() : page.error();
}

base::Result<std::optional<Device>> readDevice(GraphClient &graph, const base::DeviceId &id,
                                               const base::CancelToken &token)
{
    return oneDeviceFrom(graph.callForJson(oneDevice(id), token));
}

base::Result<std::optional<facts::DeviceUser>> readDeviceUser(GraphClient &graph, const base::DeviceId &id,
                                                              const base::CancelToken &token)
{
    const auto json = graph.callForJson({.endpoint = Endpoint::ReadDevice,
                                         .id = id.text(),
                                         .query = "$select=userDisplayName,userPrincipalName"},
                                        token);
    if (!json) {
        if (json.error().kind == base::ErrorKind::NotFound)
            return std::optional<facts::DeviceUser>();
        return json.error();
    }
    return facts::DeviceUser{.name = json->value("userDisplayName"_L1).toString(),
                             .signInName = json->value("userPrincipalName"_L1).toString()};
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
