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

secrets::SecretStore &ChosenStore::storeFor(bool keeps)
{
    return m_keychain && keeps ? *m_keychain : m_memory;
}

base::Result<> ChosenStore::moveTo(bool keeps, const QString &name, const base::CancelToken &token)
{
    secrets::SecretStore &from = chosen();
    secrets::SecretStore &to = storeFor(keeps);
    if (&from != &to) {
        const auto secret = from.read(name, token);
        if (!secret && secret.error().kind != base::ErrorKind::KeychainMissing)
            return secret.error();
        const auto found = secret ? *secret : std::nullopt;
        if (found) {
            if (const auto written = to.write(name, *found, token); !written)
                return written.error();
        }
        if (const auto removed = from.remove(name, token); secret && !removed)
            return removed.error();
    }
    m_keeps = keeps;
    return {};
}

base::Result<> ChosenStore::removeEverywhere(const QString &name, const base::CancelToken &token)
{
    for (const bool keeps : {false, true}) {
        secrets::SecretStore &store = storeFor(keeps);
        const auto removed = store.remove(name, token);
        if (!removed && removed.error().kind == base::ErrorKind::KeychainMissing)
            continue; // where there is no keychain, nothing is left in it
        if (!removed)
            return removed.error();
        const auto left = store.read(name, token);
        if (!left)
            return left.error();
        if (left->has_value())
            return base::Error{.kind = base::ErrorKind::KeychainRefused,
                               .where = "session.store",
                               .detail = name + QStringLiteral(" is still there")};
    }
    return {};
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
