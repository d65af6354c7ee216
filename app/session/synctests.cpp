// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/synctests.h"

#include "base/signedin.h"
#include "graph/endpoints.h"
#include "renewal/statejson.h"
#include "session/signins.h"
#include "storage/renewalstore.h"
#include "storage/synctestrun.h"

#include <utility>

namespace pushkeeper::session {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using devices::SyncTestState;

namespace {

constexpr char where[] = "session.synctests";

/// Of the certificate that is in use; invalid if no walk of this program uploaded one.
base::Result<QDateTime> latestUpload(storage::Database &database, const base::TenantId &tenant)
{
    const auto walks = storage::RenewalStore(database).ofTenant(tenant);
    if (!walks)
        return walks.error();
    QDateTime latest;
    for (const storage::KeptRenewal &kept : *walks) {
        const auto state = renewal::stateFromJson(kept.state);
        if (state && state->uploadedAt.isValid() && !(latest.isValid() && latest > state->uploadedAt))
            latest = state->uploadedAt;
    }
    return latest;
}

} // namespace

base::Result<std::unique_ptr<QLockFile>> lockSyncTest(const QString &folder)
{
    return base::lockFolder(folder, u"synctest.lock"_s, where, u"a sync test of this tenant"_s);
}

SyncTests::SyncTests(Doors doors)
    : m_doors(std::move(doors))
{
}

base::Result<std::optional<SyncTestState>> SyncTests::latest()
{
    const auto database = m_doors.database();
    if (!database)
        return database.error();
    return devices::keptSyncTest(**database, m_doors.tenant);
}

base::Result<> SyncTests::begin(const devices::ChosenDevices &chosen, std::chrono::minutes wait)
{
    const auto held = lockSyncTest(m_doors.folder);
    if (!held)
        return held.error();
    const auto database = m_doors.database();
    if (!database)
        return database.error();
    const auto uploadedAt = latestUpload(**database, m_doors.tenant);
    if (!uploadedAt)
        return uploadedAt.error();
    return devices::beginSyncTest(**database, m_doors.tenant,
                                  devices::newSyncTest(chosen, *uploadedAt, wait, m_doors.clock.now()));
}

base::Result<> SyncTests::askedByHand()
{
    const auto held = lockSyncTest(m_doors.folder);
    if (!held)
        return held.error();
    const auto state = kept();
    if (!state)
        return state.error();
    const auto database = m_doors.database();
    if (!database)
        return database.error();
    return devices::keepAskedByHand(**database, m_doors.tenant, *state, m_doors.clock.now());
}

/// The latest test, which must be there.
base::Result<SyncTestState> SyncTests::kept()
{
    const auto found = latest();
    if (!found)
        return found.error();
    if (const auto &test = *found)
        return *test;
    return base::Error{.kind = ErrorKind::NotFound, .where = where, .detail = u"no sync test is kept"_s};
}

/// A refresh cannot ask for a consent that is missing; the page of a sign-in can.
base::Result<> SyncTests::signInForAll(const base::CancelToken &token)
{
    const QStringList scopes{graph::rowOf(graph::Endpoint::SyncDevices).scope};
    Access &renew = m_doors.signIns.renew();
    const bool wasSomebody = !renew.source().user().isEmpty();
    auto access = renew.accessToken(scopes, token);
    if (!access && access.error().kind == ErrorKind::ConsentMissing && wasSomebody) {
        m_doors.signIns.dropRenew();
        access = renew.accessToken(scopes, token);
    } else if (!access && !wasSomebody) {
        m_isSignInOurs = true;
    }
    return access ? base::Result<>() : access.error();
}

base::Result<> SyncTests::ask(SyncTestState &state, const devices::SyncTestDoors &doors,
                              const base::CancelToken &token)
{
    if (state.askingEndedAt.isValid())
        return {};
    if (const auto access = signInForAll(token); !access)
        return access.error();
    auto asked = devices::askDevices(state, doors, token);
    const bool goesOn =
        !asked && (base::isSignInWanted(asked.error()) || asked.error().kind == ErrorKind::Cancelled);
    if (!goesOn && m_isSignInOurs.exchange(false))
        m_doors.signIns.dropRenew();
    return asked;
}

base::Result<SyncTestState> SyncTests::go(const std::function<void(const devices::SyncTestProgress &)> &tell,
                                          const base::CancelToken &token)
{
    const auto held = lockSyncTest(m_doors.folder);
    if (!held)
        return held.error();
    auto state = kept();
    if (!state)
        return state;
    const auto database = m_doors.database();
    if (!database)
        return database.error();
    const devices::SyncTestDoors doors{.graph = m_doors.graph,
                                       .database = **database,
                                       .clock = m_doors.clock,
                                       .tenant = m_doors.tenant,
                                       .tell = tell};
    if (const auto asked = ask(*state, doors, token); !asked)
        return asked.error();
    if (const auto watched = devices::watchCheckIns(*state, doors, token); !watched)
        return watched.error();
    return state;
}

base::Result<> SyncTests::forget()
{
    const auto held = lockSyncTest(m_doors.folder);
    if (!held)
        return held.error();
    const auto database = m_doors.database();
    if (!database)
        return database.error();
    return storage::SyncTestRun(**database).forget(m_doors.tenant);
}

} // namespace pushkeeper::session
