// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/steps/baseline.h"

#include "devices/baseline.h"
#include "graph/appledevices.h"
#include "storage/baselinestore.h"
#include "storage/certificatestore.h"

#include <algorithm>
#include <chrono>

namespace pushkeeper::renewal {

namespace {

/// Until when pushes under this topic reached the devices, as far as it is known here; invalid if they still
/// do.
base::Result<QDateTime> reachedUntil(const RenewalState &state, const Effects &effects)
{
    if (!state.assessed)
        return QDateTime();
    const Assessed &assessed = *state.assessed;
    if (assessed.installed && assessed.installed->topic == assessed.target)
        return assessed.installed->notAfter;
    // It is gone or replaced; nobody knows when, but when it was still there.
    const auto kept = storage::CertificateStore(effects.database).ofTenant(state.tenant);
    if (!kept)
        return kept.error();
    const auto last = std::find_if(kept->cbegin(), kept->cend(), [&assessed](const auto &seen) {
        return seen.certificate.topic == assessed.target && seen.certificate.source != facts::Source::File;
    });
    return last == kept->cend() ? QDateTime() : std::min(last->lastSeen, last->certificate.notAfter);
}

} // namespace

base::Result<> keepBaseline(const RenewalState &state, const Effects &effects, const devices::Fleet &fleet)
{
    const auto until = reachedUntil(state, effects);
    if (!until)
        return until.error();
    facts::Baseline baseline = devices::freezeBaseline(fleet, *until);
    // Nobody who knows the topic that is given up can come back.
    if (modeOf(state) == Mode::NewTopic)
        baseline.devices.clear();
    return storage::BaselineStore(effects.database).save(state.id, baseline);
}

base::Result<> freshenBaseline(const RenewalState &state, const Effects &effects,
                               const base::CancelToken &token)
{
    constexpr std::chrono::seconds fresh = std::chrono::hours(1);
    const auto kept = storage::BaselineStore(effects.database).find(state.id);
    if (!kept)
        return kept.error();
    const auto &baseline = *kept;
    if (baseline && baseline->takenAt.secsTo(effects.clock.now()) <= fresh.count())
        return {};
    auto devices = graph::readAppleDevices(*effects.graph, token);
    if (!devices)
        return devices.error().kind == base::ErrorKind::Cancelled ? devices.error() : base::Result<>();
    return keepBaseline(state, effects, {.readAt = effects.clock.now(), .devices = std::move(*devices)});
}

} // namespace pushkeeper::renewal
