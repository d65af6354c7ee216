// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

#include <memory>
#include <mutex>

namespace pushkeeper::secrets {

/// Windows holds 2,560 bytes under one name.
inline constexpr qsizetype longestPlainSecret = 2000;
/// More than any credential has.
inline constexpr qsizetype longestSecret = 1024LL * 1024;

/// Puts secrets of any length into a store whose entries are small. What is longer than `longestPlainSecret`
/// is sealed into one file, and its random key takes the place in the inner store. A stop at any moment
/// leaves the old secret or the new one readable, never a mix: a secret gets a file of a new name, then the
/// inner store names it, and only then do other files of that secret go. Two programs that write one name
/// take turns by a lock of their own (the tenant's `token`); the threads of one store do so here.
class SealedStore final : public SecretStore
{
public:
    /// The files lie in `folder`, which is made, private, when the first is written.
    SealedStore(std::unique_ptr<SecretStore> inner, QString folder);

    /// Further errors: WrongFile (the file of the secret is lost, changed or of a newer version: nothing
    /// brings the secret back, so sign in again; a write or remove clears it away), Disk, Crypto.
    base::Result<std::optional<QByteArray>> read(const QString &name,
                                                 const base::CancelToken &token) override;
    /// Further errors: Internal (longer than `longestSecret`), Disk, Crypto.
    base::Result<> write(const QString &name, const QByteArray &secret,
                         const base::CancelToken &token) override;
    base::Result<> remove(const QString &name, const base::CancelToken &token) override;
    bool isKept() const override { return m_inner->isKept(); }

private:
    base::Result<std::unique_lock<std::timed_mutex>> takeTurn(const base::CancelToken &token);
    base::Result<> writeSealed(const QString &name, const QByteArray &secret, const base::CancelToken &token);
    base::Result<> sweepBefore(const QString &name, const base::CancelToken &token) const;
    base::Result<QByteArray> readFileOf(const QString &name, const QByteArray &envelope) const;
    QString pathOf(const QString &name, const QByteArray &fileId) const;
    void sweep(const QString &name, const QByteArray &keptFileId) const;

    const std::unique_ptr<SecretStore> m_inner;
    const QString m_folder;
    std::timed_mutex m_turn;
};

} // namespace pushkeeper::secrets
