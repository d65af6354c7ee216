// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "devices/synctest.h"

#include "base/signedin.h"
#include "devices/synctestjson.h"
#include "devices/synctestresult.h"
#include "graph/appledevices.h"
#include "graph/batch.h"
#include "graph/devicecalls.h"
#include "storage/database.h"
#include "storage/journal.h"
#include "storage/synctestrun.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace pushkeeper::devices {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using std::chrono::milliseconds;

namespace {

/// Writes are counted over 20 seconds, 200 of them for all programs of the registration; this leaves room.
constexpr milliseconds perDevice{200};
/// Until a look that failed is tried again; without it a computer that slept through the wait would end the
/// test before its network is back.
constexpr std::chrono::seconds afterHitch{60};
/// From so many on a list takes fewer calls than asking after each.
constexpr qsizetype manyAwaited = 3 * graph::mostInBatch;

QList<base::DeviceId> idsOf(const SyncTestState &state, const QList<qsizetype> &places)
{
    QList<base::DeviceId> ids;
    for (const qsizetype place : places)
        ids.append(state.targets.at(place).id);
    return ids;
}

base::Result<> save(const SyncTestState &state, const QList<qsizetype> &places, storage::Database &database,
                    const base::TenantId &tenant)
{
    QMap<qsizetype, QByteArray> devices;
    for (const qsizetype place : places)
        devices.insert(place, targetToJson(state.targets.at(place)));
    return storage::SyncTestRun(database).update(tenant, headToJson(state), devices);
}

base::Result<> save(const SyncTestState &state, const QList<qsizetype> &places, const SyncTestDoors &doors)
{
    return save(state, places, doors.database, doors.tenant);
}

void tell(const SyncTestState &state, const SyncTestDoors &doors, const QDateTime &nextAt,
          const std::optional<base::Error> &hitch = {})
{
    if (doors.tell)
        doors.tell({.state = state, .nextAt = nextAt, .hitch = hitch});
}

/// Counts alone: a journal names no device.
base::Result<> note(const SyncTestState &state, const QString &what, storage::Database &database,
                    const base::TenantId &tenant)
{
    const SyncTestResult result = resultOf(state);
    const auto noted = storage::Journal(database).append({.tenant = tenant,
                                                          .kind = what,
                                                          .details = {{u"devices"_s, result.chosen},
                                                                      {u"asked"_s, result.all.asked},
                                                                      {u"answered"_s, result.all.answered}}});
    return noted ? base::Result<>() : noted.error();
}

base::Result<> waitUntil(const QDateTime &moment, base::Clock &clock, const base::CancelToken &token)
{
    const milliseconds left(clock.now().msecsTo(moment));
    if (token.isCancelled() || (left.count() > 0 && !clock.wait(left, token)))
        return base::Error{.kind = ErrorKind::Cancelled, .where = "devices.synctest"};
    return {};
}

/// What Graph throttles as a whole is tried again after its pause, too.
base::Result<> askBatch(SyncTestState &state, const QList<qsizetype> &places, const SyncTestDoors &doors,
                        const base::CancelToken &token)
{
    announce(state, places, doors.clock.now());
    if (base::Result<> saved = save(state, places, doors); !saved)
        return saved;
    const auto requests = graph::requestSyncs(doors.graph, idsOf(state, places), token);
    const QDateTime now = doors.clock.now();
    base::Result<> taken;
    if (requests)
        taken = takeAnswers(state, places, requests->answers, requests->at.isValid() ? requests->at : now);
    else
        takeFailure(state, places, requests.error(), now);
    if (base::Result<> saved = save(state, places, doors); !saved)
        return saved;
    if (!requests && requests.error().kind != ErrorKind::Throttled)
        return requests.error();
    return taken;
}

bool needsPerson(const base::Error &error)
{
    return base::isSignInWanted(error) || error.kind == ErrorKind::ConsentMissing ||
           error.kind == ErrorKind::Denied || error.kind == ErrorKind::Cancelled;
}

/// What keeps a look from its end: a person is needed, or it is tried again.
base::Result<std::optional<base::Error>> troubleOf(const base::Error &error)
{
    return needsPerson(error) ? base::Result<std::optional<base::Error>>(error) : std::optional(error);
}

/// One look at some devices. Returns why some of them must be looked at again, if that is so.
base::Result<std::optional<base::Error>> lookAtBatch(SyncTestState &state, const QList<qsizetype> &places,
                                                     const SyncTestDoors &doors,
                                                     const base::CancelToken &token)
{
    const auto devices = graph::readDevices(doors.graph, idsOf(state, places), token);
    if (!devices)
        return troubleOf(devices.error());
    std::optional<base::Error> hitch;
    QList<qsizetype> changed;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto &device = devices->at(i);
        if (device && takeLook(state, places.at(i), *device))
            changed.append(places.at(i));
        else if (!device && device.error().kind == ErrorKind::Throttled)
            hitch = device.error();
    }
    if (const auto saved = save(state, changed, doors); !saved)
        return saved.error();
    return hitch;
}

/// The same for many devices: one list of who has checked in since the first of them was asked. Who is gone
/// from Intune is not on it and counts as silent.
base::Result<std::optional<base::Error>> lookAtList(SyncTestState &state, const QList<qsizetype> &places,
                                                    const SyncTestDoors &doors,
                                                    const base::CancelToken &token)
{
    QHash<base::DeviceId, qsizetype> placeOf;
    QDateTime since = doors.clock.now();
    for (const qsizetype place : places) {
        const SyncTarget &target = state.targets.at(place);
        placeOf.insert(target.id, place);
        since = std::min(since, target.askedAt);
    }
    const auto devices = graph::readDevicesSince(doors.graph, since, token);
    if (!devices)
        return troubleOf(devices.error());
    QList<qsizetype> changed;
    for (const facts::Device &device : *devices) {
        const auto place = placeOf.constFind(device.id);
        if (place != placeOf.cend() && takeLook(state, *place, device))
            changed.append(*place);
    }
    if (const auto saved = save(state, changed, doors); !saved)
        return saved.error();
    return std::optional<base::Error>();
}

base::Result<std::optional<base::Error>> lookOneByOne(SyncTestState &state, const QList<qsizetype> &places,
                                                      const SyncTestDoors &doors,
                                                      const base::CancelToken &token)
{
    std::optional<base::Error> hitch;
    for (qsizetype begin = 0; begin < places.size() && !hitch; begin += graph::mostInBatch) {
        const auto looked = lookAtBatch(state, places.mid(begin, graph::mostInBatch), doors, token);
        if (!looked)
            return looked.error();
        hitch = *looked;
    }
    return hitch;
}

/// Looks at everybody whose answer is awaited; see lookAtBatch().
base::Result<std::optional<base::Error>> look(SyncTestState &state, const SyncTestDoors &doors,
                                              const base::CancelToken &token)
{
    const QList<qsizetype> places = awaited(state);
    const auto hitch = places.size() < manyAwaited ? lookOneByOne(state, places, doors, token)
                                                   : lookAtList(state, places, doors, token);
    if (!hitch || *hitch)
        return hitch;
    state.lookedAt = doors.clock.now();
    if (const auto saved = save(state, {}, doors); !saved)
        return saved.error();
    return hitch;
}

} // namespace

base::Result<std::optional<SyncTestState>> keptSyncTest(storage::Database &database,
                                                        const base::TenantId &tenant)
{
    const auto kept = storage::SyncTestRun(database).find(tenant);
    if (!kept)
        return kept.error();
    const auto &test = *kept;
    if (!test)
        return std::optional<SyncTestState>();
    const auto state = syncTestFromJson(test->head, test->devices);
    return state ? base::Result<std::optional<SyncTestState>>(*state) : state.error();
}

base::Result<> beginSyncTest(storage::Database &database, const base::TenantId &tenant,
                             const SyncTestState &state)
{
    storage::KeptSyncTest kept{.head = headToJson(state)};
    for (const SyncTarget &target : state.targets)
        kept.devices.append(targetToJson(target));
    if (base::Result<> begun = storage::SyncTestRun(database).begin(tenant, kept); !begun)
        return begun;
    return note(state, u"sync-test"_s, database, tenant);
}

base::Result<> keepAskedByHand(storage::Database &database, const base::TenantId &tenant, SyncTestState state,
                               const QDateTime &at)
{
    takeAskedByHand(state, at);
    QList<qsizetype> places(state.targets.size());
    std::iota(places.begin(), places.end(), 0);
    return save(state, places, database, tenant);
}

base::Result<> askDevices(SyncTestState &state, const SyncTestDoors &doors, const base::CancelToken &token)
{
    if (const QList<qsizetype> lost = settleAnnounced(state); !lost.isEmpty()) {
        if (base::Result<> saved = save(state, lost, doors); !saved)
            return saved;
    }
    while (!state.askingEndedAt.isValid()) {
        const QDateTime now = doors.clock.now();
        QDateTime next = throttledUntil(state);
        const QList<qsizetype> places = toAskNext(state, now, graph::mostInBatch);
        if (!places.isEmpty()) {
            if (base::Result<> asked = askBatch(state, places, doors, token); !asked)
                return asked;
            next = doors.clock.now().addMSecs(perDevice.count() * places.size());
        } else if (!next.isValid()) {
            state.askingEndedAt = now;
            if (base::Result<> saved = save(state, {}, doors); !saved)
                return saved;
        }
        tell(state, doors, next);
        if (base::Result<> waited = waitUntil(next, doors.clock, token); next.isValid() && !waited)
            return waited;
    }
    return {};
}

base::Result<> watchCheckIns(SyncTestState &state, const SyncTestDoors &doors, const base::CancelToken &token)
{
    std::optional<base::Error> hitch;
    while (!isSettled(state)) {
        const QDateTime next = hitch ? doors.clock.now().addSecs(afterHitch.count()) : nextLook(state);
        tell(state, doors, next, hitch);
        if (base::Result<> waited = waitUntil(next, doors.clock, token); !waited)
            return waited;
        auto looked = look(state, doors, token);
        if (!looked)
            return looked.error();
        hitch = *looked;
    }
    if (!state.finishedAt.isValid()) {
        state.finishedAt = doors.clock.now();
        if (base::Result<> saved = save(state, {}, doors); !saved)
            return saved;
        if (base::Result<> noted = note(state, u"sync-test-result"_s, doors.database, doors.tenant); !noted)
            return noted;
    }
    tell(state, doors, {});
    return {};
}

} // namespace pushkeeper::devices
