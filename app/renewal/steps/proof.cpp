// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/steps/proof.h"

#include "graph/appledevices.h"
#include "renewal/events.h"
#include "renewal/proving.h"
#include "renewal/receipt.h"

namespace pushkeeper::renewal {

using namespace Qt::StringLiterals;

namespace {

constexpr char where[] = "renewal.proof";

} // namespace

base::Result<std::vector<devices::MissingDevice>> countDevices(Ledger &ledger, Effects &effects,
                                                               const base::CancelToken &token)
{
    if (!effects.graph) {
        const auto kept = prove(ledger, effects.database, {.at = effects.clock.now()});
        return kept ? base::Result<std::vector<devices::MissingDevice>>() : kept.error();
    }
    const auto devices = graph::readAppleDevices(*effects.graph, token);
    if (!devices)
        return devices.error();
    const devices::Fleet fleet{.readAt = effects.clock.now(),
                               .devices = {devices->cbegin(), devices->cend()}};
    auto comparison = compareAfterUpload(ledger.state(), effects.database, fleet);
    if (!comparison)
        return comparison.error();
    const auto kept = prove(ledger, effects.database, {.tally = comparison->tally, .at = fleet.readAt});
    if (!kept)
        return kept.error();
    return std::move(comparison->missing);
}

base::Result<> writeReceipt(Ledger &ledger, Effects &effects)
{
    const RenewalState &state = ledger.state();
    if (!state.certificate || !state.installedAt.isValid())
        return base::Error{.where = where, .detail = u"nothing is installed"_s};
    const QDateTime now = effects.clock.now();
    if (const auto written = recordReceipt(effects.folder, state, now); !written)
        return written.error();
    return ledger.commit(whenFinished(state, now), u"receipt"_s,
                         {{u"serial"_s, state.certificate->serial.text()}});
}

} // namespace pushkeeper::renewal
