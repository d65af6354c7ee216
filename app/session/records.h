// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/paths.h"
#include "base/result.h"
#include "devices/collection.h"
#include "facts/cloud.h"
#include "facts/device.h"
#include "facts/pushcertificate.h"
#include "session/recollection.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <memory>

namespace pushkeeper::storage {
class Database;
}

namespace pushkeeper::session {

/// What is kept of one tenant. Every function blocks its worker and fails with Disk or Database.
class Records
{
public:
    /// Opens the records in `home`, or in its practice part if the cloud is one, and notes the tenant there.
    /// Baselines that nobody needs any more are forgotten. `clock` must outlive them.
    static base::Result<std::unique_ptr<Records>> open(const base::DataHome &home, const facts::Cloud &cloud,
                                                       const base::Clock &clock);
    Records(const Records &) = delete;
    Records &operator=(const Records &) = delete;
    ~Records();

    /// What everything is kept in.
    storage::Database &database() { return *m_database; }
    /// Everything that is shown of the tenant without a network.
    base::Result<Recollection> recall() const;
    /// Notes that this certificate was seen at the tenant just now.
    base::Result<> noteCertificate(const facts::PushCertificate &certificate);
    /// Keeps a signing request that was just taken, byte for byte, and makes all earlier ones of the tenant
    /// stale. A file whose key cannot be read is written into the journal only.
    base::Result<> keepRequest(const QByteArray &file);
    /// Whether devices of the company are recorded by name from now on.
    void setNamesDevices(bool names) { m_namesDevices = names; }
    /// Writes what is recorded of the devices anew, as that says.
    base::Result<> maskDevices();
    /// Keeps a whole reading of the devices, names masked as storage/devicemask says.
    base::Result<> keepDevices(const devices::Fleet &fleet);
    /// Keeps what was read again since then.
    base::Result<> keepChanges(const devices::Amended &amended);
    /// The last reading of the devices; null if there was none.
    base::Result<devices::SharedFleet> recallDevices() const;

private:
    Records(std::unique_ptr<storage::Database> database, base::TenantId tenant);

    std::unique_ptr<storage::Database> m_database;
    const base::TenantId m_tenant;
    bool m_namesDevices = true;
};

} // namespace pushkeeper::session
