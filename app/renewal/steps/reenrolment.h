// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "facts/device.h"

#include <QList>
#include <QString>

namespace pushkeeper::renewal {

/// Where the plan lies in the tenant's folder.
QString reenrolmentPlanIn(const QString &folder);
/// Writes the plan for enrolling every device again after a topic was given up: CSV in UTF-8, a row for each
/// device; the names of personal devices are masked, and no user is named. Errors: Disk.
base::Result<> exportReenrolmentPlan(const QString &folder, const QList<facts::Device> &devices);

} // namespace pushkeeper::renewal
