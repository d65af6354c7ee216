// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainstate.h"

namespace pushkeeper::secrets {

// macOS tells by itself that an entry does not exist, and asks the user to unlock.
KeychainReport askKeychain(bool /*hasAnswered*/)
{
    return {};
}

QString keychainService()
{
    return QStringLiteral("Pushkeeper");
}

} // namespace pushkeeper::secrets
