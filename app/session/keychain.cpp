// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/keychain.h"

#include "secrets/openkeychain.h"
#include "secrets/sealedstore.h"

namespace pushkeeper::session {

std::shared_ptr<secrets::SecretStore> openKeychain(const base::DataHome &home)
{
    return std::make_shared<secrets::SealedStore>(secrets::openKeychain(),
                                                  home.root() + QStringLiteral("/sealed"));
}

} // namespace pushkeeper::session
