// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/column.h"
#include "devices/fleetindex.h"

#include <QList>
#include <QString>

#include <span>

namespace pushkeeper::ui {

/// What a device shows in a column, for people; empty where nothing is known.
QString cellText(const devices::FleetIndex &index, quint32 row, devices::Column column);

/// These rows for the clipboard: a line for each, cells separated by tabs.
QString tableText(const devices::FleetIndex &index, std::span<const quint32> rows,
                  const QList<devices::Column> &columns);

} // namespace pushkeeper::ui
