// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/devicejson.h"
#include "rehearsal/practicefleet.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace pushkeeper::rehearsal {

/// Which part of the list of devices a call wants.
struct DeviceQuery
{
    /// Operating systems, in any case; empty: all.
    QStringList systems;
    DeviceFields fields = allDeviceFields();
    int top = 1000;
    /// The number of the device with which the page may begin.
    quint32 start = 0;
};

/// Values of the query of an address by name, such as "$top".
using QueryValues = QHash<QString, QString>;

/// Reads $filter, $select, $top and $skiptoken. A filter other than operatingSystem `eq`, joined by `or`, is
/// ignored, as Intune ignores what it does not support. The text of a refusal, in Graph's words, is put into
/// `refusal`; it is empty if all is well.
DeviceQuery readDeviceQuery(const QueryValues &values, QString *refusal);

/// One page of the list.
struct DevicePage
{
    /// The rows: JSON objects with commas between, without the brackets.
    QByteArray rows;
    int count = 0;
    /// $skiptoken of the page behind; empty on the last one.
    QString next;
};

/// The page of the fleet that the query asks for. A page of more than one row that has one behind it is
/// followed by a page that begins with its last row: Graph's pages may overlap while the list moves.
DevicePage devicePage(const FleetView &fleet, const DeviceQuery &query);

} // namespace pushkeeper::rehearsal
