// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "reports/devicecsv.h"

#include "devices/column.h"

#include <QSaveFile>

#include <algorithm>

namespace pushkeeper::reports {

using namespace Qt::StringLiterals;
using devices::Column;
using facts::Device;

namespace {

bool looksLikeFormula(const QString &text)
{
    static const QString starts = u"=+-@\t\r"_s;
    return !text.isEmpty() && starts.contains(text.front());
}

QByteArray cell(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (looksLikeFormula(text))
        bytes.prepend('\'');
    const bool isPlain = std::none_of(bytes.cbegin(), bytes.cend(),
                                      [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
    if (isPlain)
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

QString dateText(const QDateTime &date)
{
    return date.isValid() ? date.toUTC().toString(Qt::ISODate) : QString();
}

QString textOf(const devices::FleetIndex &index, quint32 row, Column column)
{
    const Device &device = index.device(row);
    switch (column) {
    case Column::Name:
        return device.name;
    case Column::Platform:
        return facts::platformName(device.platform);
    case Column::Model:
        return device.model;
    case Column::SerialNumber:
        return device.serialNumber;
    case Column::LastCheckIn:
        return dateText(device.lastCheckIn);
    case Column::CheckIn:
        return devices::checkInName(index.checkIn(row));
    case Column::Owner:
        return facts::ownerTypeName(device.ownerType);
    case Column::Compliance:
        return facts::complianceStateName(device.compliance);
    case Column::ManagementState:
        return facts::managementStateName(device.managementState);
    case Column::Enrolled:
        return dateText(device.enrolledAt);
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray deviceCsv(const devices::FleetIndex &index, std::span<const quint32> rows)
{
    QByteArray csv = "\xEF\xBB\xBF";
    for (const Column column : devices::allColumns)
        csv += QByteArray(devices::columnName(column).data()) + ',';
    csv += "id\r\n";
    for (const quint32 row : rows) {
        for (const Column column : devices::allColumns)
            csv += cell(textOf(index, row, column)) + ',';
        csv += cell(index.device(row).id.text()) + "\r\n";
    }
    return csv;
}

base::Result<> writeDeviceCsv(const QString &path, const devices::FleetIndex &index,
                              std::span<const quint32> rows)
{
    const QByteArray csv = deviceCsv(index, rows);
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    written = written && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    written = written && file.write(csv) == csv.size() && file.commit();
    if (written)
        return {};
    return base::Error{.kind = base::ErrorKind::Disk,
                       .where = "reports.devicecsv",
                       .subject = path,
                       .detail = file.errorString()};
}

} // namespace pushkeeper::reports
