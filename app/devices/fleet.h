// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/device.h"

#include <QDateTime>
#include <QMetaType>

#include <memory>
#include <optional>
#include <vector>

namespace pushkeeper::devices {

/// The Apple devices of a tenant at one reading, each once.
struct Fleet
{
    /// When the reading began, by the clock of the service; UTC.
    QDateTime readAt{};
    /// When all of them were read last; since then only those that had checked in.
    QDateTime wholeAt{};
    /// How many Intune itself counted then, if it listed clearly fewer; nothing: as many as it listed.
    std::optional<qsizetype> counted{};
    std::vector<facts::Device> devices{};
};

/// A reading that nobody changes any more, so that windows and workers share it; null: never read.
using SharedFleet = std::shared_ptr<const Fleet>;

} // namespace pushkeeper::devices

Q_DECLARE_METATYPE(pushkeeper::devices::SharedFleet)
