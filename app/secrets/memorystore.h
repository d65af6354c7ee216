// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

#include <QHash>

#include <mutex>

namespace pushkeeper::secrets {

/// Keeps secrets for this run only: where there is no keychain, and in a rehearsal.
class MemoryStore final : public SecretStore
{
public:
    base::Result<std::optional<QByteArray>> read(const QString &name,
                                                 const base::CancelToken &token) override;
    base::Result<> write(const QString &name, const QByteArray &secret,
                         const base::CancelToken &token) override;
    base::Result<> remove(const QString &name, const base::CancelToken &token) override;
    bool isKept() const override { return false; }

private:
    std::mutex m_mutex;
    QHash<QString, QByteArray> m_secrets;
};

} // namespace pushkeeper::secrets
