// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/recollection.h"

#include <algorithm>

namespace pushkeeper::session {

std::optional<LastUpload> lastUpload(const Recollection &known)
{
    for (const renewal::RenewalState &walk : known.walks) {
        const QDateTime at = walk.uploadedAt.isValid() ? walk.uploadedAt : walk.installedAt;
        if (!at.isValid() || !walk.certificate)
            continue;
        const bool isInstalled = known.certificate && known.certificate->serial == walk.certificate->serial &&
                                 known.certificate->topic == walk.certificate->topic;
        return LastUpload{.at = at, .isInstalled = isInstalled};
    }
    return {};
}

std::optional<renewal::RenewalState> openWalk(const Recollection &known)
{
    for (const renewal::RenewalState &walk : known.walks) {
        if (!walk.finishedAt.isValid())
            return walk;
    }
    return {};
}

std::optional<renewal::RenewalState> lastProven(const Recollection &known)
{
    const auto isInstalled = [&known](const renewal::RenewalState &state) {
        return state.finishedAt.isValid() && state.proof && !state.isAssisted && state.certificate &&
               known.certificate && state.certificate->serial == known.certificate->serial;
    };
    const auto walk = std::find_if(known.walks.cbegin(), known.walks.cend(), isInstalled);
    return walk == known.walks.cend() ? std::nullopt : std::optional(*walk);
}

QDateTime lastCheck(const Recollection &known)
{
    if (!known.fleet || known.certificateSeenAt > known.fleet->readAt)
        return known.certificateSeenAt;
    return known.fleet->readAt;
}

} // namespace pushkeeper::session
