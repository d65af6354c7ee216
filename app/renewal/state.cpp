// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/state.h"

namespace pushkeeper::renewal {

Mode modeOf(const RenewalState &state)
{
    const auto &assessed = state.assessed;
    return assessed ? assessed->mode : Mode::Renewal;
}

std::optional<facts::PushCertificate> installedBefore(const RenewalState &state)
{
    const auto &assessed = state.assessed;
    return assessed ? assessed->installed : std::nullopt;
}

} // namespace pushkeeper::renewal
