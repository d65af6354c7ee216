// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "renewal/state.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace pushkeeper::storage {
class Database;
}

namespace pushkeeper::renewal {

/// The state of one walk and its place on the disk: nothing becomes true here that is not saved.
class Ledger
{
public:
    /// The walk of the tenant that is not finished yet, or a fresh one that is not saved before its first
    /// event. Errors: Disk, Database; WrongFile if what is kept cannot be read.
    static base::Result<Ledger> open(storage::Database &database, const base::TenantId &tenant,
                                     bool isAssisted);

    /// The walk of the tenant that was finished last, to amend it; nothing if there is none. Errors as above.
    static base::Result<std::optional<Ledger>> ofLastFinished(storage::Database &database,
                                                              const base::TenantId &tenant);

    const RenewalState &state() const { return m_state; }
    /// Saves `next` together with a journal row of the event, and only then takes it over. Errors: Disk,
    /// Database; the state stays as it was.
    base::Result<> commit(const RenewalState &next, const QString &event, const QJsonObject &details = {});

private:
    Ledger(storage::Database &database, RenewalState state);

    storage::Database *m_database;
    RenewalState m_state;
};

} // namespace pushkeeper::renewal
