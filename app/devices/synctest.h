// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "devices/syncteststate.h"

#include <QMetaType>

#include <functional>
#include <optional>

namespace pushkeeper::graph {
class GraphClient;
}

namespace pushkeeper::storage {
class Database;
}

namespace pushkeeper::devices {

/// How far a sync test has come.
struct SyncTestProgress
{
    SyncTestState state{};
    /// When something happens next (UTC): a device is asked, or check-ins are looked at.
    QDateTime nextAt{};
    /// Why the last look did not see everybody; it is tried again.
    std::optional<base::Error> hitch{};
};

/// What a sync test works with; all of it must outlive the call.
struct SyncTestDoors
{
    graph::GraphClient &graph;
    storage::Database &database;
    base::Clock &clock;
    base::TenantId tenant;
    /// Told on the worker after every event; may be empty.
    std::function<void(const SyncTestProgress &)> tell{};
};

/// The test that is kept, over or not; nothing if there is none. Errors: Disk, Database; WrongFile if this
/// version cannot read it.
base::Result<std::optional<SyncTestState>> keptSyncTest(storage::Database &database,
                                                        const base::TenantId &tenant);
/// Keeps a fresh test in the place of the one before. Errors: Disk, Database.
base::Result<> beginSyncTest(storage::Database &database, const base::TenantId &tenant,
                             const SyncTestState &state);

/// Keeps that the admin asked all of them in Intune's own page at that moment (UTC). Errors: Disk, Database.
base::Result<> keepAskedByHand(storage::Database &database, const base::TenantId &tenant, SyncTestState state,
                               const QDateTime &at);

/// Asks those that were not asked yet, in batches of 20 and at most five devices a second; throttled ones
/// again after their own pause. Every step is saved before and after it is made, so that who is cancelled or
/// killed goes on here and asks nobody twice. Errors: Disk, Database, Cancelled, what ends the asking (see
/// takeAnswers), and those of the network.
base::Result<> askDevices(SyncTestState &state, const SyncTestDoors &doors, const base::CancelToken &token);

/// Looks for check-ins at widening intervals (see nextLook) until all have answered or the wait is over. A
/// look that fails is tried again a minute later, also at the end. Errors: Disk, Database, Cancelled, and
/// those that only a person can end: sign-in, consent, role.
base::Result<> watchCheckIns(SyncTestState &state, const SyncTestDoors &doors,
                             const base::CancelToken &token);

} // namespace pushkeeper::devices

Q_DECLARE_METATYPE(pushkeeper::devices::SyncTestProgress)
