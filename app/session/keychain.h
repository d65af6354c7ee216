// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/paths.h"

#include <memory>

namespace pushkeeper::secrets {
class SecretStore;
}

namespace pushkeeper::session {

/// The keychain of this system, where sign-ins rest. What it has no room for is sealed into files in `home`.
std::shared_ptr<secrets::SecretStore> openKeychain(const base::DataHome &home);

} // namespace pushkeeper::session
