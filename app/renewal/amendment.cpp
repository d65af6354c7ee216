// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/amendment.h"

#include "renewal/ledger.h"
#include "renewal/proving.h"
#include "renewal/receipt.h"
#include "renewal/walklock.h"

namespace pushkeeper::renewal {

using devices::Firmness;

namespace {

bool isNews(const RenewalState &state, const Proof &proof)
{
    if (!state.proof)
        return true;
    // The baseline is gone by now, its counts are not.
    if (state.proof->tally.aliveBefore && !proof.tally.aliveBefore)
        return false;
    const auto firmness = [&state](const Proof &one) {
        return devices::firmnessAfter(state.uploadedAt, one.at);
    };
    return state.proof->tally != proof.tally || firmness(*state.proof) != firmness(proof);
}

base::Result<bool> amend(Ledger &ledger, storage::Database &database, const QString &folder,
                         const devices::Fleet &reading)
{
    const auto comparison = compareAfterUpload(ledger.state(), database, reading);
    if (!comparison)
        return comparison.error();
    const Proof proof{.tally = comparison->tally, .at = reading.readAt};
    if (!isNews(ledger.state(), proof))
        return false;
    if (const auto kept = prove(ledger, database, proof); !kept)
        return kept.error();
    const auto written = recordReceipt(folder, ledger.state(), ledger.state().finishedAt);
    return written ? base::Result<bool>(true) : written.error();
}

} // namespace

bool isVerdictOpen(const RenewalState &state, const QDateTime &now)
{
    constexpr int stragglerDays = 7;
    if (!state.finishedAt.isValid() || !state.uploadedAt.isValid() || !state.certificate)
        return false;
    const bool isFirm =
        state.proof && devices::firmnessAfter(state.uploadedAt, state.proof->at) == Firmness::Firm;
    return !isFirm || now <= state.uploadedAt.addDays(stragglerDays);
}

base::Result<bool> amendProof(storage::Database &database, const QString &folder,
                              const base::TenantId &tenant, const devices::Fleet &reading)
{
    const auto lock = lockWalk(folder);
    if (!lock)
        return lock.error().kind == base::ErrorKind::Conflict ? base::Result<bool>(false) : lock.error();
    auto ledger = Ledger::ofLastFinished(database, tenant);
    if (!ledger)
        return ledger.error();
    auto &last = *ledger;
    if (!last || !isVerdictOpen(last->state(), reading.readAt))
        return false;
    return amend(*last, database, folder, reading);
}

} // namespace pushkeeper::renewal
