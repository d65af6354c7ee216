// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/device.h"

namespace pushkeeper::storage {

/// How far devices may be named in what is stored.
enum class Naming {
    /// Devices of the company by their names; personally owned ones without name and serial number.
    Company,
    /// No device by name or serial number.
    Nobody,
};

/// The device as it may be stored: a name or serial number that must not stand there is replaced by dots. Its
/// id stays, so that it can still be found in Intune.
facts::Device masked(facts::Device device, Naming naming);

} // namespace pushkeeper::storage
