// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/ledger.h"

#include "base/clock.h"
#include "renewal/statejson.h"
#include "storage/database.h"
#include "storage/renewalstore.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace pushkeeper::renewal {

Ledger::Ledger(storage::Database &database, RenewalState state)
    : m_database(&database)
    , m_state(std::move(state))
{
}

base::Result<Ledger> Ledger::open(storage::Database &database, const base::TenantId &tenant, bool isAssisted)
{
    const auto kept = storage::RenewalStore(database).ofTenant(tenant);
    if (!kept)
        return kept.error();
    const auto open = std::find_if(kept->cbegin(), kept->cend(),
                                   [](const auto &renewal) { return !renewal.finishedAt.isValid(); });
    if (open == kept->cend()) {
        return Ledger(database, {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                 .tenant = tenant,
                                 .startedAt = database.clock().now(),
                                 .isAssisted = isAssisted});
    }
    auto state = stateFromJson(open->state);
    if (!state)
        return state.error();
    return Ledger(database, std::move(*state));
}

base::Result<std::optional<Ledger>> Ledger::ofLastFinished(storage::Database &database,
                                                           const base::TenantId &tenant)
{
    const auto kept = storage::RenewalStore(database).ofTenant(tenant);
    if (!kept)
        return kept.error();
    const auto finished = std::find_if(kept->cbegin(), kept->cend(),
                                       [](const auto &renewal) { return renewal.finishedAt.isValid(); });
    if (finished == kept->cend())
        return std::optional<Ledger>();
    auto state = stateFromJson(finished->state);
    if (!state)
        return state.error();
    return std::optional<Ledger>(Ledger(database, std::move(*state)));
}

base::Result<> Ledger::commit(const RenewalState &next, const QString &event, const QJsonObject &details)
{
    const storage::KeptRenewal kept{.id = next.id,
                                    .tenant = next.tenant,
                                    .startedAt = next.startedAt,
                                    .finishedAt = next.finishedAt,
                                    .state = toJson(next)};
    auto saved = storage::RenewalStore(*m_database)
                     .save(kept, {.tenant = next.tenant, .kind = event, .details = details});
    if (saved)
        m_state = next;
    return saved;
}

} // namespace pushkeeper::renewal
