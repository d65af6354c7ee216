// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rehearsal/practicefleet.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace pushkeeper::rehearsal {

struct DeviceField;

/// Where a device is shown: some properties are empty in lists and told only when one device is asked for.
enum class DeviceSight { InList, Alone };

/// Which properties of managedDevice an answer holds, in their order.
using DeviceFields = std::vector<const DeviceField *>;

/// All properties of managedDevice in Graph v1.0, except those that lead to other resources.
DeviceFields allDeviceFields();
/// The properties that a $select names, `id` first. The name of the first one that managedDevice does not
/// have is put into `unknown`; then nothing comes back.
std::optional<DeviceFields> selectedDeviceFields(const QString &select, QString *unknown);

/// Appends the JSON object of a device, UTF-8.
void appendDevice(QByteArray &json, const FleetView &fleet, quint32 number, const DeviceFields &fields,
                  DeviceSight sight);

/// ISO 8601 in UTC with Z, to the second.
QByteArray isoDate(Moment moment);

} // namespace pushkeeper::rehearsal
