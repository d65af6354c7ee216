// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "devices/fleetindex.h"

#include <QByteArray>

#include <span>

namespace pushkeeper::reports {

/// The devices of these rows as a table for spreadsheets: UTF-8 with its mark, a heading, one line for each,
/// dates in UTC, names of kinds as in JSON, the same in every language. A text that a spreadsheet would take
/// for a formula begins with an apostrophe. Source: RFC 4180; OWASP, "CSV Injection".
QByteArray deviceCsv(const devices::FleetIndex &index, std::span<const quint32> rows);

/// Writes it in one piece, for this user alone; an earlier file of that name is replaced. Blocks. Errors:
/// Disk; an earlier file is whole then.
base::Result<> writeDeviceCsv(const QString &path, const devices::FleetIndex &index,
                              std::span<const quint32> rows);

} // namespace pushkeeper::reports
