// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/holdings.h"

#include <QJsonObject>

namespace pushkeeper::reports {

/// All that the database holds of a tenant, for whoever wants to see or hand on what is kept: dates as ISO
/// 8601 in UTC, files as base64, names of kinds as in all other JSON. What the program wrote as JSON stands
/// there as it was written.
QJsonObject dataExport(const storage::Holdings &held);

} // namespace pushkeeper::reports
