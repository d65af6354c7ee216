// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/keychainqueue.h"

#include <qt6keychain/keychain.h>

namespace pushkeeper::secrets {

/// "read", "write" or "remove", for the log.
QString actName(KeychainCall::Act act);

/// A failure of a call, naming act and entry in its detail.
base::Error keychainError(base::ErrorKind kind, const KeychainCall &call, const QString &detail);

/// The job of QtKeychain for a call, not yet started; it deletes itself when it has finished. Only binary
/// entries: text and binary of one name would be two, and the text would be found first.
QKeychain::Job *makeKeychainJob(const KeychainCall &call, const QString &service);

/// What a finished job came to. Asks the system before it believes that an entry is not there; so it may
/// block for some seconds.
KeychainAnswer judgeKeychainJob(const KeychainCall &call, const QKeychain::Job &job);

} // namespace pushkeeper::secrets
