// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

#include <memory>

namespace pushkeeper::secrets {

/// The keychain of this system (see KeychainStore; put a SealedStore in front of it). A program that was
/// built without one gets a store that answers everything with KeychainMissing and keeps nothing.
std::unique_ptr<SecretStore> openKeychain();

} // namespace pushkeeper::secrets
