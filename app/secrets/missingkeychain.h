// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

namespace pushkeeper::secrets {

/// In the place of the keychain where the program was built without one: everything is KeychainMissing.
class MissingKeychain final : public SecretStore
{
public:
    base::Result<std::optional<QByteArray>> read(const QString & /*name*/,
                                                 const base::CancelToken & /*token*/) override
    {
        return missing();
    }
    base::Result<> write(const QString & /*name*/, const QByteArray & /*secret*/,
                         const base::CancelToken & /*token*/) override
    {
        return missing();
    }
    base::Result<> remove(const QString & /*name*/, const base::CancelToken & /*token*/) override
    {
        return missing();
    }
    bool isKept() const override { return false; }

private:
    static base::Error missing()
    {
        return {.kind = base::ErrorKind::KeychainMissing,
                .where = "secrets.keychain",
                .detail = QStringLiteral("this program was built without a keychain")};
    }
};

} // namespace pushkeeper::secrets
