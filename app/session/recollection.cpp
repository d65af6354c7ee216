// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "session/recollection.h"

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

QDateTime lastCheck(const Recollection &known)
{
    if (!known.fleet || known.certificateSeenAt > known.fleet->readAt)
        return known.certificateSeenAt;
    return known.fleet->readAt;
}

} // namespace pushkeeper::session
