// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/celltext.h"

#include "base/printable.h"
#include "devices/devicewords.h"
#include "pki/shownvalues.h"

#include <QCoreApplication>
#include <QStringList>

namespace pushkeeper::ui {

using devices::Column;
using devices::Facet;

namespace {

/// The words of cells.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeviceCell)
};

} // namespace

QString cellText(const devices::FleetIndex &index, quint32 row, Column column)
{
    const facts::Device &device = index.device(row);
    const auto valueText = [&](Facet facet) {
        return devices::facetText(facet, devices::facetValue(index.kind(row), facet));
    };
    switch (column) {
    case Column::Name:
        return base::printable(device.name);
    case Column::Platform:
        return valueText(Facet::Platform);
    case Column::Model:
        return base::printable(device.model);
    case Column::SerialNumber:
        return base::printable(device.serialNumber);
    case Column::LastCheckIn:
        return device.lastCheckIn.isValid() ? pki::shownDate(device.lastCheckIn) : Words::tr("Never");
    case Column::CheckIn:
        return valueText(Facet::CheckIn);
    case Column::Owner:
        return valueText(Facet::Owner);
    case Column::Compliance:
        return valueText(Facet::Compliance);
    case Column::ManagementState:
        return devices::managementStateText(device.managementState);
    case Column::Enrolled:
        return device.enrolledAt.isValid() ? pki::shownDate(device.enrolledAt) : QString();
    }
    Q_UNREACHABLE();
}

QString tableText(const devices::FleetIndex &index, std::span<const quint32> rows,
                  const QList<Column> &columns)
{
    QStringList lines;
    lines.reserve(qsizetype(rows.size()));
    for (const quint32 row : rows) {
        QStringList cells;
        for (const Column column : columns)
            cells.append(cellText(index, row, column));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace pushkeeper::ui
