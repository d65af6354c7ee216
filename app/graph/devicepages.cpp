// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/devicepages.h"

#include "graph/grapherror.h"

#include <QJsonDocument>

#include <simdjson.h>

#include <cstring>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace pushkeeper::graph {

using facts::Device;
namespace json = simdjson::dom;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// What a text stands for, worked out once for each text.
template <class Value>
class Remembered
{
public:
    template <class Work>
    const Value &of(std::string_view text, Work work)
    {
        const auto known = m_values.find(text);
        return known != m_values.end()
                   ? known->second
                   : m_values.emplace(std::string(text), work(textOf(text))).first->second;
    }

private:
    std::map<std::string, Value, std::less<>> m_values;
};

/// The texts of one row, as they stand in the page.
struct RawDevice
{
    std::string_view id, name, system, model, serialNumber, lastSync, enrolled, state, owner, compliance;
};

struct Column
{
    std::string_view name;
    std::string_view RawDevice::*text;
};

constexpr Column columns[]{{"id", &RawDevice::id},
                           {"deviceName", &RawDevice::name},
                           {"operatingSystem", &RawDevice::system},
                           {"model", &RawDevice::model},
                           {"serialNumber", &RawDevice::serialNumber},
                           {"lastSyncDateTime", &RawDevice::lastSync},
                           {"enrolledDateTime", &RawDevice::enrolled},
                           {"managementState", &RawDevice::state},
                           {"managedDeviceOwnerType", &RawDevice::owner},
                           {"complianceState", &RawDevice::compliance}};

/// Anything but a text, such as null, counts as empty.
RawDevice rawFrom(json::object row)
{
    RawDevice device;
    for (const json::key_value_pair member : row) {
        for (const Column &column : columns) {
            if (column.name == member.key && member.value.is_string())
                device.*column.text = member.value.get_string().value_unsafe();
        }
    }
    return device;
}

} // namespace

/// The parser with its memory, and what it has met before.
class DevicePages::Reader
{
public:
    /// The object that a body is; nothing if it is none. It lasts until the next call.
    std::optional<json::object> objectIn(const QByteArray &body);
    Device deviceFrom(const RawDevice &raw);
    std::optional<DevicePage> pageFrom(json::array rows, const QString &system);

private:
    json::parser m_parser;
    std::vector<char> m_text;
    Remembered<QString> m_models;
    Remembered<facts::Platform> m_platforms;
    Remembered<facts::OwnerType> m_owners;
    Remembered<facts::ManagementState> m_states;
    Remembered<facts::ComplianceState> m_compliances;
};

std::optional<json::object> DevicePages::Reader::objectIn(const QByteArray &body)
{
    const auto size = std::size_t(body.size());
    if (m_text.size() < size + simdjson::SIMDJSON_PADDING)
        m_text.resize(size + simdjson::SIMDJSON_PADDING);
    std::memcpy(m_text.data(), body.constData(), size);
    json::object object;
    // The text has its padding already.
    const bool isCopied = false;
    if (m_parser.parse(m_text.data(), size, isCopied).get_object().get(object))
        return std::nullopt;
    return object;
}

Device DevicePages::Reader::deviceFrom(const RawDevice &raw)
{
    const QString &model = m_models.of(raw.model, [](const QString &text) { return text; });
    const std::string system = std::string(raw.system) + '\n' + std::string(raw.model);
    return {.id = base::DeviceId(textOf(raw.id)),
            .name = textOf(raw.name),
            .model = model,
            .serialNumber = textOf(raw.serialNumber),
            .platform = m_platforms.of(
                system, [&](const QString &) { return facts::platformFromGraph(textOf(raw.system), model); }),
            .ownerType = m_owners.of(raw.owner, facts::ownerTypeFromGraph),
            .managementState = m_states.of(raw.state, facts::managementStateFromGraph),
            .compliance = m_compliances.of(raw.compliance, facts::complianceStateFromGraph),
            .enrolledAt = facts::dateFromGraph(raw.enrolled),
            .lastCheckIn = facts::dateFromGraph(raw.lastSync)};
}

/// Nothing if a row is none.
std::optional<DevicePage> DevicePages::Reader::pageFrom(json::array rows, const QString &system)
{
    DevicePage page;
    page.devices.reserve(rows.size());
    const QByteArray asked = system.toUtf8();
    for (const json::element row : rows) {
        json::object object;
        if (row.get_object().get(object))
            return std::nullopt;
        const RawDevice raw = rawFrom(object);
        if (raw.id.empty())
            continue;
        page.devices.push_back(deviceFrom(raw));
        if (!asked.isEmpty() && asked.compare(QByteArrayView(raw.system.data(), qsizetype(raw.system.size())),
                                              Qt::CaseInsensitive) != 0)
            page.isUnfiltered = true;
    }
    return page;
}

DevicePages::DevicePages()
    : m_reader(std::make_unique<Reader>())
{
}

DevicePages::~DevicePages() = default;

base::Result<QUrl> DevicePages::nextOf(const net::HttpReply &reply)
{
    const auto object = m_reader->objectIn(reply.body);
    if (!object)
        return notGraph(reply);
    json::element link;
    if (object->at_key("@odata.nextLink").get(link))
        return QUrl();
    std::string_view address;
    if (link.get_string().get(address))
        return notGraph(reply);
    const QUrl next(textOf(address), QUrl::StrictMode);
    return next.isEmpty() ? base::Result<QUrl>(notGraph(reply)) : next;
}

base::Result<DevicePage> DevicePages::read(const net::HttpReply &reply, const QString &system)
{
    const auto object = m_reader->objectIn(reply.body);
    json::array rows;
    if (!object || object->at_key("value").get_array().get(rows))
        return notGraph(reply);
    auto page = m_reader->pageFrom(rows, system);
    return page ? base::Result<DevicePage>(std::move(*page)) : notGraph(reply);
}

std::optional<Device> DevicePages::device(const QJsonObject &json)
{
    const auto object = m_reader->objectIn(QJsonDocument(json).toJson(QJsonDocument::Compact));
    const RawDevice raw = object ? rawFrom(*object) : RawDevice();
    return raw.id.empty() ? std::nullopt : std::optional(m_reader->deviceFrom(raw));
}

} // namespace pushkeeper::graph
