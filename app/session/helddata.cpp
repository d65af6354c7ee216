// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/helddata.h"

#include "renewal/recordfile.h"
#include "renewal/walklock.h"
#include "reports/dataexport.h"
#include "session/heldwords.h"
#include "session/signins.h"
#include "session/synctests.h"
#include "session/tenantsettings.h"
#include "storage/baselinestore.h"
#include "storage/database.h"
#include "storage/tenantstore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <utility>

namespace pushkeeper::session {

using namespace Qt::StringLiterals;

namespace {

constexpr char where[] = "session.helddata";

qint64 devicesIn(const QMap<QString, facts::Baseline> &baselines)
{
    qint64 devices = 0;
    for (const facts::Baseline &baseline : baselines)
        devices += qint64(baseline.devices.size());
    return devices;
}

QByteArray recordIn(const QString &folder)
{
    QFile file(renewal::recordFileIn(folder));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A folder that is not there is gone as well.
base::Result<> removeFolder(const QString &folder)
{
    if (folder.isEmpty() || QDir(folder).removeRecursively())
        return {};
    return base::Error{.kind = base::ErrorKind::Disk, .where = where, .subject = folder};
}

} // namespace

HeldData::HeldData(Doors doors)
    : m_doors(std::move(doors))
{
}

base::Result<QList<HeldItem>> HeldData::look(const base::CancelToken &token)
{
    const auto database = m_doors.database();
    if (!database)
        return database.error();
    const auto held = storage::holdingsOf(**database, m_doors.tenant);
    if (!held)
        return held.error();
    const bool hasRecord = QFile::exists(renewal::recordFileIn(m_doors.folder));
    QList<HeldItem> items{
        heldItem(HeldKind::Connection, held->profile ? 1 : 0),
        heldItem(HeldKind::Record, hasRecord ? 1 : 0),
        heldItem(HeldKind::Certificates, held->certificates.size()),
        heldItem(HeldKind::Requests, held->requests.size()),
        heldItem(HeldKind::Renewals, held->renewals.size()),
        heldItem(HeldKind::Journal, held->journal.size()),
        heldItem(readSettings(m_doors.folder).namesDevices ? HeldKind::Devices : HeldKind::NamelessDevices,
                 held->devices ? qint64(held->devices->devices.size()) : 0),
        heldItem(HeldKind::Baselines, devicesIn(held->baselines)),
        heldItem(HeldKind::SyncTest, held->syncTest ? held->syncTest->devices.size() : 0)};
    const auto signIn = m_doors.signIns.standing(auth::Purpose::Watch, token);
    items.append(heldItem(HeldKind::SignIn, signIn && signIn->isKept ? 1 : 0));
    if (!signIn)
        items.last().fault = signIn.error();
    const auto key = m_doors.signIns.hasCertificate(token);
    items.append(heldItem(HeldKind::Key, key && *key ? 1 : 0));
    if (!key)
        items.last().fault = key.error();
    return items;
}

base::Result<QByteArray> HeldData::exported()
{
    const auto database = m_doors.database();
    if (!database)
        return database.error();
    const auto held = storage::holdingsOf(**database, m_doors.tenant);
    if (!held)
        return held.error();
    QJsonObject json = reports::dataExport(*held);
    json[u"tenant"_s] = m_doors.tenant.text();
    json[u"exported_at"_s] = m_doors.clock.now().toUTC().toString(Qt::ISODate);
    json[u"record"_s] = QJsonDocument::fromJson(recordIn(m_doors.folder)).object();
    return QJsonDocument(json).toJson();
}

/// Runs the work while no other program walks the tenant or tests its devices.
base::Result<> HeldData::whileNobodyWorks(const std::function<base::Result<>(storage::Database &)> &work)
{
    const auto walk = renewal::lockWalk(m_doors.folder);
    if (!walk)
        return walk.error();
    const auto test = lockSyncTest(m_doors.folder);
    if (!test)
        return test.error();
    const auto database = m_doors.database();
    return database ? work(**database) : database.error();
}

base::Result<> HeldData::forgetDevices()
{
    return whileNobodyWorks([this](storage::Database &database) -> base::Result<> {
        if (const auto gone = storage::SnapshotStore(database).forget(m_doors.tenant); !gone)
            return gone.error();
        if (const auto gone = storage::BaselineStore(database).forget(m_doors.tenant); !gone)
            return gone.error();
        return storage::SyncTestRun(database).forget(m_doors.tenant);
    });
}

base::Result<> HeldData::forgetAll(const base::CancelToken &token)
{
    // Credentials first: once the tenant is unknown, nobody could name it to remove them.
    const auto forgotten = whileNobodyWorks([this, &token](storage::Database &database) -> base::Result<> {
        if (const auto out = m_doors.signIns.signOut(token); !out)
            return out.error();
        return storage::TenantStore(database).forget(m_doors.tenant);
    });
    return forgotten ? removeFolder(m_doors.folder) : forgotten.error();
}

} // namespace pushkeeper::session
