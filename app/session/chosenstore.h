// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/memorystore.h"
#include "secrets/secretstore.h"

#include <atomic>
#include <memory>

namespace pushkeeper::session {

/// The keychain, or the memory of this run if the user wants that or there is no keychain. Any thread.
class ChosenStore final : public secrets::SecretStore
{
public:
    /// `keychain` may be nothing; then memory it is.
    ChosenStore(std::shared_ptr<secrets::SecretStore> keychain, bool keeps);

    /// Whether what is written from now on outlives the program.
    void setKeeps(bool keeps) { m_keeps = keeps; }
    /// The same, and what was written under `name` moves along. Errors: those of the keychain, unless there
    /// is none to take it from; then nothing is changed, or what was there stands in both places.
    base::Result<> moveTo(bool keeps, const QString &name, const base::CancelToken &token);
    /// Removes what was written under `name`, in the keychain as well as in memory, and looks there whether
    /// it is gone. Errors: those of the keychain, unless there is none; KeychainRefused if it is not gone.
    base::Result<> removeEverywhere(const QString &name, const base::CancelToken &token);
    bool keeps() const { return m_keeps; }

    base::Result<std::optional<QByteArray>> read(const QString &name,
                                                 const base::CancelToken &token) override;
    base::Result<> write(const QString &name, const QByteArray &secret,
                         const base::CancelToken &token) override;
    base::Result<> remove(const QString &name, const base::CancelToken &token) override;
    bool isKept() const override;

private:
    secrets::SecretStore &storeFor(bool keeps);
    secrets::SecretStore &chosen() { return storeFor(m_keeps); }

    const std::shared_ptr<secrets::SecretStore> m_keychain;
    secrets::MemoryStore m_memory;
    std::atomic<bool> m_keeps;
};

} // namespace pushkeeper::session
