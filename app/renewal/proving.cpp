// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/proving.h"

#include "renewal/events.h"
#include "storage/baselinestore.h"

namespace pushkeeper::renewal {

using namespace Qt::StringLiterals;

base::Result<devices::Comparison> compareAfterUpload(const RenewalState &state, storage::Database &database,
                                                     const devices::Fleet &reading)
{
    const auto kept = storage::BaselineStore(database).find(state.id);
    if (!kept)
        return kept.error();
    const auto &baseline = *kept;
    return baseline ? devices::compare(*baseline, reading, state.uploadedAt)
                    : devices::compareWithNothing(reading, state.uploadedAt);
}

base::Result<> prove(Ledger &ledger, storage::Database &database, const Proof &proof)
{
    const RenewalState &state = ledger.state();
    const auto kept = ledger.commit(whenProven(state, proof), u"devices"_s,
                                    {{u"alive_before"_s, proof.tally.aliveBefore.value_or(-1)},
                                     {u"seen_since"_s, proof.tally.seenSince}});
    if (!kept)
        return kept.error();
    if (devices::firmnessAfter(state.uploadedAt, proof.at) != devices::Firmness::Firm)
        return {};
    return storage::BaselineStore(database).markJudged(state.id, proof.at);
}

} // namespace pushkeeper::renewal
