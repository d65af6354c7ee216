// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/memorystore.h"

namespace pushkeeper::secrets {

namespace {

base::Error cancelled()
{
    return {.kind = base::ErrorKind::Cancelled, .where = "secrets.memory"};
}

} // namespace

base::Result<std::optional<QByteArray>> MemoryStore::read(const QString &name, const base::CancelToken &token)
{
    if (token.isCancelled())
        return cancelled();
    const std::lock_guard lock(m_mutex);
    const auto found = m_secrets.constFind(name);
    return found == m_secrets.cend() ? std::nullopt : std::optional(*found);
}

base::Result<> MemoryStore::write(const QString &name, const QByteArray &secret,
                                  const base::CancelToken &token)
{
    if (token.isCancelled())
        return cancelled();
    if (secret.isEmpty())
        return emptySecret();
    const std::lock_guard lock(m_mutex);
    m_secrets.insert(name, secret);
    return {};
}

base::Result<> MemoryStore::remove(const QString &name, const base::CancelToken &token)
{
    if (token.isCancelled())
        return cancelled();
    const std::lock_guard lock(m_mutex);
    m_secrets.remove(name);
    return {};
}

} // namespace pushkeeper::secrets
