// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace pushkeeper::secrets {

/// Keeps small secrets under names; see secretName(). Every function may be called from any worker and blocks
/// it until the answer is there or `token` is cancelled. No error ever holds a part of a secret.
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /// What was written last under the name; nothing only if really nothing is stored. Errors: Cancelled, and
    /// those of the kind of store.
    virtual base::Result<std::optional<QByteArray>> read(const QString &name,
                                                         const base::CancelToken &token) = 0;
    /// Puts any bytes, not empty, in the place of what was there. After Cancelled or Timeout either of the
    /// two may be stored. Errors: Internal (an empty secret), Cancelled, and those of the kind of store.
    virtual base::Result<> write(const QString &name, const QByteArray &secret,
                                 const base::CancelToken &token) = 0;
    /// Afterwards nothing is stored under the name, as perhaps before. After Cancelled or Timeout it may be.
    /// Errors: Cancelled, and those of the kind of store.
    virtual base::Result<> remove(const QString &name, const base::CancelToken &token) = 0;

    /// False if what is written is gone when the program ends.
    virtual bool isKept() const = 0;
};

/// The full name of a secret, `pushkeeper/<tenant>/<purpose>`, the same for every spelling of the tenant's
/// GUID. `purpose` is a short word of the program, such as "watch".
QString secretName(const base::TenantId &tenant, const QString &purpose);

/// What write() of every store answers to an empty secret, which the keychains of the systems treat in
/// different ways.
base::Error emptySecret();

} // namespace pushkeeper::secrets
