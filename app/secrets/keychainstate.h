// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace pushkeeper::secrets {

/// Whether the keychain of this system can be read and written at all.
enum class KeychainState {
    Open,
    Locked,
    Missing, ///< no service, or nothing in which it would keep an entry
    Silent,  ///< it gave no answer in time
};

/// What the system itself says of its keychain, with technical details in English for support.
struct KeychainReport
{
    KeychainState state = KeychainState::Open;
    QString detail{};
};

/// Asks the system itself; blocks for some seconds at most. On Linux a locked or missing keychain claims that
/// an entry does not exist or was removed (measured with QtKeychain 0.13.2), so that is not to be believed
/// before this was asked. `hasAnswered` is false if the job failed without any word about the entry.
KeychainReport askKeychain(bool hasAnswered);

/// What entries stand under besides their name. Empty on Windows, where QtKeychain up to 0.16 ignores it and
/// later versions put it into the name.
QString keychainService();

} // namespace pushkeeper::secrets
