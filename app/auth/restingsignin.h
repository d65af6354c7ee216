// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace pushkeeper::secrets {
class SecretStore;
}

namespace pushkeeper::auth {

/// A sign-in between two runs of the program. A secret.
struct RestingSignIn
{
    QByteArray refresh;
    /// Whose it is, for people.
    QString user;

    bool operator==(const RestingSignIn &) const = default;
};

/// Where the sign-in of one registration rests, and the lock that lets one program at a time refresh it.
class RestingPlace
{
public:
    /// `name` is the entry in the store, `lockFile` lies in the tenant's folder. A sign-in of another
    /// `clientId` counts as none. Store and clock must outlive the place.
    RestingPlace(secrets::SecretStore &store, base::Clock &clock, QString name, QString clientId,
                 QString lockFile);

    /// The sign-in that rests here; nothing if there is none, or one that this version cannot read. Errors:
    /// those of the store.
    base::Result<std::optional<RestingSignIn>> read(const base::CancelToken &token);
    /// Puts a sign-in in the place of an earlier one. Errors: those of the store.
    base::Result<> save(const RestingSignIn &signIn, const base::CancelToken &token);
    /// Leaves nothing. Errors: those of the store.
    base::Result<> clear(const base::CancelToken &token);
    /// True if it stays when the program ends.
    bool isKept() const;

    /// Waits until no other program refreshes; the lock ends with the returned object. Errors: Cancelled,
    /// Disk, Timeout after a minute.
    base::Result<std::unique_ptr<QLockFile>> lock(const base::CancelToken &token);

private:
    secrets::SecretStore &m_store;
    base::Clock &m_clock;
    const QString m_name;
    const QString m_clientId;
    const QString m_lockFile;
};

} // namespace pushkeeper::auth
