// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace pushkeeper::storage {
class Database;
}

namespace pushkeeper::session {

class SignIns;

/// One kind of what is held of a tenant on this computer.
struct HeldItem
{
    /// Stable name for JSON, for instance "devices"; never translated.
    QString id;
    /// What it is, what it is for, and how long it stays; in the language of the user.
    QString title;
    QString purpose;
    QString stays;
    qint64 count = 0;
    /// Why nobody could look; the count means nothing then.
    std::optional<base::Error> fault{};
};

/// What is held of one tenant on this computer: to be shown, handed on, and forgotten. Every function blocks
/// its worker.
class HeldData
{
public:
    /// What it works with; all of it must outlive it.
    struct Doors
    {
        SignIns &signIns;
        base::Clock &clock;
        base::TenantId tenant;
        /// The tenant's own; empty if it has none.
        QString folder;
        /// Where records are kept. Errors: Disk, Database.
        std::function<base::Result<storage::Database *>()> database;
    };
    explicit HeldData(Doors doors);

    /// Each kind, with none of its content. Errors: Disk, Database.
    base::Result<QList<HeldItem>> look(const base::CancelToken &token);
    /// All of it as indented JSON, except for credentials. Errors: Disk, Database.
    base::Result<QByteArray> exported();
    /// Forgets what tells devices apart. A verdict on an upload that is not firm yet stays as it is then.
    /// Errors: Disk, Database; Conflict while a walk or a sync test of the tenant is under way elsewhere.
    base::Result<> forgetDevices();
    /// Signs out and forgets everything of the tenant, except for the journal, which names no device and no
    /// user of one. The session must not be used any more. Errors as in forgetDevices(), and those of
    /// SignIns::signOut; what is not forgotten then is forgotten by another call.
    base::Result<> forgetAll(const base::CancelToken &token);

private:
    base::Result<> whileNobodyWorks(const std::function<base::Result<>(storage::Database &)> &work);

    const Doors m_doors;
};

} // namespace pushkeeper::session
