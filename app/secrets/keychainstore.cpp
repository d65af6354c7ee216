// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainstore.h"

#include "secrets/keychainqueue.h"

namespace pushkeeper::secrets {

namespace {

base::Result<> withoutValue(const KeychainAnswer &answer)
{
    return answer ? base::Result<>() : base::Result<>(answer.error());
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds deadline)
    : m_deadline(deadline)
{
}

base::Result<std::optional<QByteArray>> KeychainStore::read(const QString &name,
                                                            const base::CancelToken &token)
{
    return KeychainQueue::run({.act = KeychainCall::Act::Read, .name = name}, m_deadline, token);
}

base::Result<> KeychainStore::write(const QString &name, const QByteArray &secret,
                                    const base::CancelToken &token)
{
    if (secret.isEmpty())
        return emptySecret();
    return withoutValue(KeychainQueue::run({.act = KeychainCall::Act::Write, .name = name, .secret = secret},
                                           m_deadline, token));
}

base::Result<> KeychainStore::remove(const QString &name, const base::CancelToken &token)
{
    return withoutValue(
        KeychainQueue::run({.act = KeychainCall::Act::Remove, .name = name}, m_deadline, token));
}

} // namespace pushkeeper::secrets
