// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "facts/device.h"

#include <QDateTime>

#include <vector>

namespace pushkeeper::facts {

/// A device as a baseline holds it: nothing that names it or its user.
struct BaselineDevice
{
    base::DeviceId id;
    Platform platform = Platform::Other;
    QDateTime lastCheckIn; // UTC; always valid

    bool operator==(const BaselineDevice &) const = default;
};

/// The devices as they stood before an upload, to be compared with how they stand after it.
struct Baseline
{
    /// When they were read, by the clock of the service; UTC.
    QDateTime takenAt;
    /// Until when pushes certainly reached them: the reading, or an earlier expiry or loss of the
    /// certificate.
    QDateTime reachedUntil;
    std::vector<BaselineDevice> devices;

    bool operator==(const Baseline &) const = default;
};

} // namespace pushkeeper::facts
