// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/clock.h"
#include "base/folderlock.h"
#include "base/ids.h"
#include "base/result.h"
#include "devices/syncchoice.h"
#include "devices/synctest.h"
#include "graph/graphclient.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace pushkeeper::storage {
class Database;
}

namespace pushkeeper::session {

class SignIns;

/// Keeps every other program from the sync test of the tenant of this folder. Two programs that ask the same
/// devices would ask them twice. Errors: those of base::lockFolder.
base::Result<std::unique_ptr<QLockFile>> lockSyncTest(const QString &folder);

/// The sync test of a tenant: one at a time, kept on the disk, so that it goes on after a restart. Every
/// function blocks its worker.
class SyncTests
{
public:
    /// What it works with; all of it must outlive it.
    struct Doors
    {
        graph::GraphClient &graph;
        SignIns &signIns;
        base::Clock &clock;
        base::TenantId tenant;
        /// The tenant's own; empty if it has none.
        QString folder;
        /// Where the test is kept. Errors: Disk, Database.
        std::function<base::Result<storage::Database *>()> database;
    };
    explicit SyncTests(Doors doors);

    /// The latest test, over or not; nothing if there is none. Errors: Disk, Database, WrongFile.
    base::Result<std::optional<devices::SyncTestState>> latest();
    /// Keeps a fresh test of these devices in the place of the one before; go() does it. It is to prove the
    /// latest upload that the records know. `wait` is how long answers are awaited. Errors: Disk, Database;
    /// Conflict while another program is at it.
    base::Result<> begin(const devices::ChosenDevices &chosen, std::chrono::minutes wait);
    /// The admin has asked the devices of the latest test just now, in Intune's own page; go() only watches.
    /// Errors: those of begin(); NotFound without a test.
    base::Result<> askedByHand();
    /// Goes on with the latest test until it is over, and returns how it stands then. `tell` hears of every
    /// event, on this worker. Whoever ends it may call it again later. The sign-in that it wanted is dropped
    /// once all are asked. Errors: those
    /// of devices::askDevices and watchCheckIns; NotFound without a test; Conflict as in begin().
    base::Result<devices::SyncTestState>
    go(const std::function<void(const devices::SyncTestProgress &)> &tell, const base::CancelToken &token);
    /// Forgets the latest test. Errors as in begin().
    base::Result<> forget();

private:
    base::Result<devices::SyncTestState> kept();
    base::Result<> signInForAll(const base::CancelToken &token);
    base::Result<> ask(devices::SyncTestState &state, const devices::SyncTestDoors &doors,
                       const base::CancelToken &token);

    const Doors m_doors;
    /// Nobody was signed in for renewing when this test wanted it.
    std::atomic<bool> m_isSignInOurs = false;
};

} // namespace pushkeeper::session
