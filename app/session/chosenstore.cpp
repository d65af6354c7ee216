// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/chosenstore.h"

#include <utility>

namespace pushkeeper::session {

ChosenStore::ChosenStore(std::shared_ptr<secrets::SecretStore> keychain, bool keeps)
    : m_keychain(std::move(keychain))
    , m_keeps(keeps)
{
}

secrets::SecretStore &ChosenStore::chosen()
{
    return m_keychain && m_keeps ? *m_keychain : m_memory;
}

base::Result<std::optional<QByteArray>> ChosenStore::read(const QString &name, const base::CancelToken &token)
{
    return chosen().read(name, token);
}

base::Result<> ChosenStore::write(const QString &name, const QByteArray &secret,
                                  const base::CancelToken &token)
{
    return chosen().write(name, secret, token);
}

base::Result<> ChosenStore::remove(const QString &name, const base::CancelToken &token)
{
    return chosen().remove(name, token);
}

bool ChosenStore::isKept() const
{
    return m_keychain && m_keeps;
}

} // namespace pushkeeper::session
