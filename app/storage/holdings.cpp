// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/holdings.h"

#include "storage/baselinestore.h"
#include "storage/certificatestore.h"
#include "storage/tenantstore.h"

#include <utility>

namespace pushkeeper::storage {

namespace {

constexpr int rowsAtATime = 500;

base::Result<QMap<QString, facts::Baseline>> baselinesOf(Database &database,
                                                         const QList<KeptRenewal> &renewals)
{
    QMap<QString, facts::Baseline> found;
    for (const KeptRenewal &renewal : renewals) {
        const auto baseline = BaselineStore(database).find(renewal.id);
        if (!baseline)
            return baseline.error();
        if (const auto &kept = *baseline)
            found.insert(renewal.id, *kept);
    }
    return found;
}

base::Result<QList<JournalRow>> journalOf(Database &database, const base::TenantId &tenant)
{
    QList<JournalRow> rows;
    for (qint64 before = 0;;) {
        const auto page = Journal(database).page(tenant, before, rowsAtATime);
        if (!page)
            return page.error();
        rows += *page;
        if (page->size() < rowsAtATime)
            return rows;
        before = page->constLast().seq;
    }
}

} // namespace

base::Result<Holdings> holdingsOf(Database &database, const base::TenantId &tenant)
{
    Holdings held;
    base::Result<> done;
    const auto take = [&done](auto &place, auto result) {
        if (result)
            place = std::move(*result);
        else
            done = result.error();
        return bool(done);
    };
    const bool isWhole = take(held.profile, TenantStore(database).find(tenant)) &&
                         take(held.certificates, CertificateStore(database).ofTenant(tenant)) &&
                         take(held.requests, RequestStore(database).ofTenant(tenant)) &&
                         take(held.renewals, RenewalStore(database).ofTenant(tenant)) &&
                         take(held.baselines, baselinesOf(database, held.renewals)) &&
                         take(held.devices, SnapshotStore(database).latest(tenant)) &&
                         take(held.syncTest, SyncTestRun(database).find(tenant)) &&
                         take(held.journal, journalOf(database, tenant));
    if (!isWhole)
        return done.error();
    return held;
}

} // namespace pushkeeper::storage
