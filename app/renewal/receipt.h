// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "renewal/state.h"

#include <QDateTime>
#include <QString>

namespace pushkeeper::renewal {

/// Writes what a walk came to into the tenant record in `folder`: topic, certificate, account and the
/// receipt, which takes the place of an earlier one of the same upload. Asserts that something is installed.
/// Errors: those of readRecord and writeRecord.
base::Result<> recordReceipt(const QString &folder, const RenewalState &state, const QDateTime &date);

} // namespace pushkeeper::renewal
