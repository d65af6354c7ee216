// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/memorystore.h"

#include <QByteArrayList>

#include <mutex>
#include <optional>

namespace pushkeeper::support {

/// A keychain that notes each change in its order, and fails as it is told. Any thread.
class NotingStore final : public secrets::SecretStore
{
public:
    base::Result<std::optional<QByteArray>> read(const QString &name, const base::CancelToken &token) override
    {
        const std::lock_guard lock(m_mutex);
        if (const auto fault = m_readFault)
            return base::Error{.kind = *fault, .where = "test.store"};
        return m_memory.read(name, token);
    }
    base::Result<> write(const QString &name, const QByteArray &secret,
                         const base::CancelToken &token) override
    {
        const std::lock_guard lock(m_mutex);
        if (const auto fault = m_changeFault)
            return base::Error{.kind = *fault, .where = "test.store"};
        m_changes.append(secret);
        return m_memory.write(name, secret, token);
    }
    base::Result<> remove(const QString &name, const base::CancelToken &token) override
    {
        const std::lock_guard lock(m_mutex);
        if (const auto fault = m_changeFault)
            return base::Error{.kind = *fault, .where = "test.store"};
        m_changes.append(QByteArray());
        return m_memory.remove(name, token);
    }
    bool isKept() const override { return true; }

    /// How reading and changing fail from now on; without a kind they do not.
    void failReads(std::optional<base::ErrorKind> fault)
    {
        const std::lock_guard lock(m_mutex);
        m_readFault = fault;
    }
    void failChanges(std::optional<base::ErrorKind> fault)
    {
        const std::lock_guard lock(m_mutex);
        m_changeFault = fault;
    }
    /// What was stored, in order; empty where something was removed.
    QByteArrayList changes() const
    {
        const std::lock_guard lock(m_mutex);
        return m_changes;
    }
    /// What is stored, past all faults; empty if nothing is.
    QByteArray stored(const QString &name) { return m_memory.read(name, {}).value().value_or(QByteArray()); }
    /// Puts something there, past all faults.
    void plant(const QString &name, const QByteArray &secret) { (void)m_memory.write(name, secret, {}); }

private:
    mutable std::mutex m_mutex;
    secrets::MemoryStore m_memory;
    std::optional<base::ErrorKind> m_readFault;
    std::optional<base::ErrorKind> m_changeFault;
    QByteArrayList m_changes;
};

} // namespace pushkeeper::support
