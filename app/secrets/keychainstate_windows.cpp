// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainstate.h"

namespace pushkeeper::secrets {

// Windows tells by itself why an entry cannot be had; the keychain opens with the session.
KeychainReport askKeychain(bool /*hasAnswered*/)
{
    return {};
}

QString keychainService()
{
    return {};
}

} // namespace pushkeeper::secrets
