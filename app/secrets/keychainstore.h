// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

#include <chrono>

namespace pushkeeper::secrets {

/// Keeps secrets in the keychain of the system, as binary entries: Credential Manager (2,560 bytes each),
/// macOS Keychain, Secret Service or KWallet. Errors of all its functions: KeychainMissing (no service, no
/// session bus, no collection), KeychainLocked, KeychainRefused (the user or the system said no, or it failed
/// otherwise), Timeout (nobody answered a prompt, or the keychain hangs), Cancelled. The system may ask the
/// user to unlock. Not on the main thread.
class KeychainStore final : public SecretStore
{
public:
    /// Each call gives up after `deadline`.
    explicit KeychainStore(std::chrono::milliseconds deadline = std::chrono::seconds(60));

    base::Result<std::optional<QByteArray>> read(const QString &name,
                                                 const base::CancelToken &token) override;
    base::Result<> write(const QString &name, const QByteArray &secret,
                         const base::CancelToken &token) override;
    base::Result<> remove(const QString &name, const base::CancelToken &token) override;
    bool isKept() const override { return true; }

private:
    const std::chrono::milliseconds m_deadline;
};

} // namespace pushkeeper::secrets
