// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "renewal/state.h"

#include <QByteArray>

namespace pushkeeper::renewal {

/// The state as it is kept: UTF-8 JSON, dates in UTC to the millisecond.
QByteArray toJson(const RenewalState &state);
/// Reads what toJson wrote. Error: WrongFile; the detail names the place. Findings keep
/// the language in which they were found.
base::Result<RenewalState> stateFromJson(const QByteArray &json);

} // namespace pushkeeper::renewal
