// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/openkeychain.h"

// The one place that knows how the program was built.
#ifdef PUSHKEEPER_HAS_KEYCHAIN
#include "secrets/keychainstore.h"
#else
#include "secrets/missingkeychain.h"
#endif

namespace pushkeeper::secrets {

std::unique_ptr<SecretStore> openKeychain()
{
#ifdef PUSHKEEPER_HAS_KEYCHAIN
    return std::make_unique<KeychainStore>();
#else
    return std::make_unique<MissingKeychain>();
#endif
}

} // namespace pushkeeper::secrets
