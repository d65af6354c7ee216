// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/baselinestore.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/values.h"

namespace pushkeeper::storage {

using namespace Qt::StringLiterals;

namespace {

facts::BaselineDevice deviceOf(const QSqlQuery &row)
{
    return {.id = base::DeviceId(row.value(0).toString()),
            .platform = facts::platformFromGraph(row.value(1).toString(), {}),
            .lastCheckIn = dateOf(row.value(2))};
}

base::Result<> insertBaseline(Connection &connection, const QString &renewal, const facts::Baseline &baseline)
{
    // The devices of an earlier one go with it.
    if (const auto gone = connection.run(u"DELETE FROM baselines WHERE renewal = ?"_s, {textValue(renewal)});
        !gone)
        return gone.error();
    const auto id = connection.value(
        u"INSERT INTO baselines (renewal, taken_at, reached_until) VALUES (?, ?, ?) RETURNING id"_s,
        {textValue(renewal), dateValue(baseline.takenAt), dateValue(baseline.reachedUntil)});
    if (!id)
        return id.error();
    return connection.runMany(
        u"INSERT INTO baseline_devices VALUES (?, ?, ?, ?, ?)"_s, qsizetype(baseline.devices.size()),
        [&](qsizetype position) -> QVariantList {
            const facts::BaselineDevice &device = baseline.devices[std::size_t(position)];
            return {*id, position, textValue(device.id.text()), QString(facts::platformName(device.platform)),
                    dateValue(device.lastCheckIn)};
        });
}

base::Result<std::optional<facts::Baseline>> findIn(Connection &connection, const QString &renewal)
{
    auto baseline = connection.first<facts::Baseline>(
        u"SELECT taken_at, reached_until FROM baselines WHERE renewal = ?"_s, {textValue(renewal)},
        [](const QSqlQuery &row) {
            return facts::Baseline{
                .takenAt = dateOf(row.value(0)), .reachedUntil = dateOf(row.value(1)), .devices = {}};
        });
    if (!baseline || !*baseline)
        return baseline;
    const auto read = connection.visit(
        uR"(SELECT d.id, d.platform, d.last_check_in FROM baseline_devices d JOIN baselines b ON d.baseline = b.id
            WHERE b.renewal = ? ORDER BY d.position)"_s,
        {textValue(renewal)}, [&baseline](const QSqlQuery &row) {
            (*baseline)->devices.push_back(deviceOf(row));
            return true;
        });
    return read ? baseline : read.error();
}

base::Result<> runAlone(Database &database, const QString &sql, const QVariantList &values)
{
    return database.write([&](Connection &connection) -> base::Result<> {
        const auto done = connection.run(sql, values);
        return done ? base::Result<>() : done.error();
    });
}

} // namespace

BaselineStore::BaselineStore(Database &database)
    : m_database(database)
{
}

base::Result<> BaselineStore::save(const QString &renewal, const facts::Baseline &baseline)
{
    return m_database.write(
        [&](Connection &connection) { return insertBaseline(connection, renewal, baseline); });
}

base::Result<std::optional<facts::Baseline>> BaselineStore::find(const QString &renewal) const
{
    return m_database.read([&renewal](Connection &connection) { return findIn(connection, renewal); });
}

base::Result<> BaselineStore::markJudged(const QString &renewal, const QDateTime &at)
{
    return runAlone(m_database,
                    u"UPDATE baselines SET judged_at = ? WHERE renewal = ? AND judged_at IS NULL"_s,
                    {dateValue(at), textValue(renewal)});
}

base::Result<> BaselineStore::forget(const base::TenantId &tenant)
{
    return runAlone(m_database,
                    u"DELETE FROM baselines WHERE renewal IN (SELECT id FROM renewals WHERE tenant = ?)"_s,
                    {tenantValue(tenant)});
}

base::Result<> BaselineStore::thin(const QDateTime &now)
{
    constexpr int daysAfterVerdict = 30;
    constexpr int daysWithoutVerdict = 90;
    return runAlone(m_database, u"DELETE FROM baselines WHERE judged_at < ? OR taken_at < ?"_s,
                    {dateValue(now.addDays(-daysAfterVerdict)), dateValue(now.addDays(-daysWithoutVerdict))});
}

} // namespace pushkeeper::storage
