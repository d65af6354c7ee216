// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "devices/syncteststate.h"

#include <QByteArray>
#include <QLatin1String>
#include <QList>

namespace pushkeeper::devices {

/// What holds for the test as a whole, as compact JSON.
QByteArray headToJson(const SyncTestState &state);
/// One device of it, as compact JSON.
QByteArray targetToJson(const SyncTarget &target);
/// The test that those two wrote. WrongFile if one of them cannot be read.
base::Result<SyncTestState> syncTestFromJson(const QByteArray &head, const QList<QByteArray> &targets);

/// The name in files and JSON: "gone", "denied", "refused"; empty for None. Never translated.
QLatin1String refusalName(SyncRefusal refusal);

} // namespace pushkeeper::devices
