// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/devicerows.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QSet>

#include <optional>

namespace pushkeeper::storage {

using facts::Device;

namespace {

constexpr quint64 fieldCount = 10;

void appendDate(QCborStreamWriter &writer, const QDateTime &date)
{
    if (date.isValid())
        writer.append(date.toMSecsSinceEpoch());
    else
        writer.appendNull();
}

void appendDevice(QCborStreamWriter &writer, const Device &device)
{
    writer.startArray(fieldCount);
    for (const QString &text : {device.id.text(), device.name, device.model, device.serialNumber})
        writer.append(QStringView(text));
    for (const QLatin1String word :
         {facts::platformName(device.platform), facts::ownerTypeName(device.ownerType),
          facts::managementStateName(device.managementState), facts::complianceStateName(device.compliance)})
        writer.append(word);
    appendDate(writer, device.enrolledAt);
    appendDate(writer, device.lastCheckIn);
    writer.endArray();
}

/// Reads what appendDevice() wrote; every function leaves the reader invalid if something else stands there.
class PageReader
{
public:
    explicit PageReader(const QByteArray &page)
        : m_reader(page)
    {
    }

    std::optional<quint64> enter()
    {
        if (!m_reader.isArray() || !m_reader.isLengthKnown())
            return std::nullopt;
        const quint64 length = m_reader.length();
        return m_reader.enterContainer() ? std::optional(length) : std::nullopt;
    }
    bool leave() { return m_reader.leaveContainer() && m_reader.lastError() == QCborError::NoError; }

    std::optional<Device> device()
    {
        if (enter() != fieldCount)
            return std::nullopt;
        Device device;
        device.id = base::DeviceId(text());
        device.name = text();
        device.model = shared(text());
        device.serialNumber = text();
        device.platform = facts::platformFromGraph(shared(text()), {});
        device.ownerType = facts::ownerTypeFromGraph(shared(text()));
        device.managementState = facts::managementStateFromGraph(shared(text()));
        device.compliance = facts::complianceStateFromGraph(shared(text()));
        device.enrolledAt = date();
        device.lastCheckIn = date();
        return m_isWhole && leave() ? std::optional(device) : std::nullopt;
    }

private:
    QString text()
    {
        if (!m_reader.isString()) {
            m_isWhole = false;
            return {};
        }
        QString whole;
        auto part = m_reader.readString();
        for (; part.status == QCborStreamReader::Ok; part = m_reader.readString())
            whole += part.data;
        m_isWhole = m_isWhole && part.status == QCborStreamReader::EndOfString;
        return whole;
    }

    QDateTime date()
    {
        if (m_reader.isNull()) {
            m_reader.next();
            return {};
        }
        m_isWhole = m_isWhole && m_reader.isInteger();
        if (!m_isWhole)
            return {};
        const qint64 at = m_reader.toInteger();
        m_reader.next();
        return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    }

    /// Texts that many devices share are kept once.
    QString shared(const QString &text) { return *m_texts.insert(text); }

    QCborStreamReader m_reader;
    QSet<QString> m_texts;
    bool m_isWhole = true;
};

} // namespace

QByteArray pageOf(std::span<const Device> devices)
{
    QByteArray page;
    QCborStreamWriter writer(&page);
    writer.startArray(devices.size());
    for (const Device &device : devices)
        appendDevice(writer, device);
    writer.endArray();
    return page;
}

bool readPage(const QByteArray &page, std::vector<Device> &devices)
{
    PageReader reader(page);
    const auto count = reader.enter();
    if (!count || *count > devicesOfPage)
        return false;
    for (quint64 i = 0; i < *count; ++i) {
        const auto device = reader.device();
        if (!device)
            return false;
        devices.push_back(*device);
    }
    return reader.leave();
}

} // namespace pushkeeper::storage
