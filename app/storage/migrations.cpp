// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/migrations.h"

#include "storage/connection.h"

namespace pushkeeper::storage {

using namespace Qt::StringLiterals;

namespace {

// Dates are milliseconds since 1970 in UTC. Tenants are GUIDs in lower case. What belongs to a tenant is
// forgotten with it, except for the journal: it holds no device and no user of one.

QString ofTenant()
{
    return u"tenant TEXT NOT NULL REFERENCES tenants (id) ON DELETE CASCADE"_s;
}

QString firstTenants()
{
    return uR"(
        CREATE TABLE tenants (
            id TEXT NOT NULL PRIMARY KEY,
            domain TEXT NOT NULL,
            name TEXT NOT NULL,
            cloud TEXT NOT NULL,
            client_watch TEXT NOT NULL,
            client_renew TEXT NOT NULL
        ) STRICT, WITHOUT ROWID)"_s;
}

QString firstCertificates()
{
    return uR"(
        CREATE TABLE certificates (
            %1,
            folded_topic TEXT NOT NULL CHECK (folded_topic <> ''),
            serial TEXT NOT NULL CHECK (serial <> ''),
            topic TEXT NOT NULL,
            not_before INTEGER,
            not_after INTEGER,
            apple_account TEXT NOT NULL,
            key BLOB,
            source TEXT NOT NULL CHECK (source IN ('live', 'typed', 'recorded', 'file')),
            issuer TEXT NOT NULL,
            thumbprint BLOB,
            pem BLOB,
            first_seen INTEGER NOT NULL,
            last_seen INTEGER NOT NULL,
            PRIMARY KEY (tenant, folded_topic, serial)
        ) STRICT)"_s.arg(ofTenant());
}

QString firstRequests()
{
    return uR"(
        CREATE TABLE requests (
            id INTEGER PRIMARY KEY,
            %1,
            taken_at INTEGER,
            key BLOB NOT NULL,
            subject TEXT NOT NULL,
            vendor TEXT NOT NULL,
            vendor_expiry INTEGER,
            file BLOB NOT NULL,
            UNIQUE (tenant, key)
        ) STRICT)"_s.arg(ofTenant());
}

/// Devices stand in the order of the reading: they are only ever written and read as a whole.
QStringList firstSnapshots()
{
    return {uR"(
        CREATE TABLE snapshots (
            id INTEGER PRIMARY KEY,
            %1 UNIQUE,
            read_at INTEGER NOT NULL
        ) STRICT)"_s.arg(ofTenant()),
            uR"(
        CREATE TABLE devices (
            snapshot INTEGER NOT NULL REFERENCES snapshots (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            id TEXT NOT NULL,
            name TEXT NOT NULL,
            model TEXT NOT NULL,
            serial TEXT NOT NULL,
            platform TEXT NOT NULL,
            owner TEXT NOT NULL,
            state TEXT NOT NULL,
            enrolled_at INTEGER,
            last_check_in INTEGER,
            PRIMARY KEY (snapshot, position)
        ) STRICT, WITHOUT ROWID)"_s};
}

QStringList firstRenewals()
{
    return {uR"(
        CREATE TABLE renewals (
            id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
            %1,
            started_at INTEGER NOT NULL,
            finished_at INTEGER,
            state TEXT NOT NULL
        ) STRICT)"_s.arg(ofTenant()),
            u"CREATE INDEX renewals_of_tenant ON renewals (tenant, started_at)"_s};
}

/// Without the head nobody would miss the last rows.
QStringList firstJournal()
{
    return {uR"(
        CREATE TABLE journal (
            seq INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            tenant TEXT NOT NULL,
            kind TEXT NOT NULL,
            details TEXT NOT NULL,
            previous BLOB NOT NULL,
            hash BLOB NOT NULL
        ) STRICT)"_s,
            u"CREATE INDEX journal_of_tenant ON journal (tenant, seq)"_s, uR"(
        CREATE TABLE journal_head (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            seq INTEGER NOT NULL,
            hash BLOB NOT NULL
        ) STRICT)"_s,
            u"INSERT INTO journal_head VALUES (1, 0, x'')"_s};
}

Migration first()
{
    return {.version = 1,
            .statements = QStringList{firstTenants(), firstCertificates(), firstRequests()} +
                          firstSnapshots() + firstRenewals() + firstJournal()};
}

/// A third registration watches without anybody signing in.
Migration second()
{
    return {.version = 2,
            .statements = {u"ALTER TABLE tenants ADD COLUMN client_unattended TEXT NOT NULL DEFAULT ''"_s}};
}

/// Devices stand together, many in a row (see storage/devicerows), and a reading of what changed leaves open
/// when all were read. What was read before is forgotten, since the next reading brings it anew.
Migration third()
{
    return {.version = 3,
            .statements = {u"DELETE FROM snapshots"_s, u"DROP TABLE devices"_s,
                           u"ALTER TABLE snapshots ADD COLUMN whole_at INTEGER"_s, uR"(
        CREATE TABLE device_pages (
            snapshot INTEGER NOT NULL REFERENCES snapshots (id) ON DELETE CASCADE,
            page INTEGER NOT NULL,
            devices BLOB NOT NULL,
            PRIMARY KEY (snapshot, page)
        ) STRICT)"_s}};
}

/// What a renewal is proven with: no name of a device, and no user of one.
Migration fourth()
{
    return {.version = 4,
            .statements = {uR"(
        CREATE TABLE baselines (
            id INTEGER PRIMARY KEY,
            renewal TEXT NOT NULL UNIQUE REFERENCES renewals (id) ON DELETE CASCADE,
            taken_at INTEGER NOT NULL,
            reached_until INTEGER NOT NULL,
            judged_at INTEGER
        ) STRICT)"_s,
                           uR"(
        CREATE TABLE baseline_devices (
            baseline INTEGER NOT NULL REFERENCES baselines (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            id TEXT NOT NULL,
            platform TEXT NOT NULL,
            last_check_in INTEGER NOT NULL,
            PRIMARY KEY (baseline, position)
        ) STRICT, WITHOUT ROWID)"_s}};
}

/// The latest sync test of a tenant: a device has a row of its own, so that its answer writes no other.
Migration fifth()
{
    return {.version = 5,
            .statements = {uR"(
        CREATE TABLE sync_tests (
            %1 PRIMARY KEY,
            head TEXT NOT NULL
        ) STRICT, WITHOUT ROWID)"_s.arg(ofTenant()),
                           uR"(
        CREATE TABLE sync_test_devices (
            tenant TEXT NOT NULL REFERENCES sync_tests (tenant) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            state TEXT NOT NULL,
            PRIMARY KEY (tenant, position)
        ) STRICT, WITHOUT ROWID)"_s}};
}

base::Result<> runStep(Connection &connection, const Migration &step)
{
    for (const QString &statement : step.statements) {
        if (const auto done = connection.run(statement); !done)
            return done.error();
    }
    if (const auto done = connection.run(u"PRAGMA user_version = %1"_s.arg(step.version)); !done)
        return done.error();
    return {};
}

} // namespace

QList<Migration> migrations()
{
    return {first(), second(), third(), fourth(), fifth()};
}

int latestVersion()
{
    return migrations().constLast().version;
}

base::Result<int> versionOf(Connection &connection)
{
    const base::Result<QVariant> version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return version->toInt();
}

base::Result<> migrate(Connection &connection, const QList<Migration> &steps)
{
    const base::Result<int> version = versionOf(connection);
    if (!version)
        return version.error();
    for (const Migration &step : steps) {
        if (step.version <= *version)
            continue;
        const auto run = [&connection, &step] { return runStep(connection, step); };
        if (base::Result<> done = connection.inTransaction(Access::Write, run); !done)
            return done;
    }
    return {};
}

} // namespace pushkeeper::storage
