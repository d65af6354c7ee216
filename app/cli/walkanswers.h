// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "renewal/rules/assessment.h"
#include "renewal/state.h"

#include <QString>

#include <functional>
#include <optional>

namespace pushkeeper::cli {

/// What the user answers before he is asked.
struct WalkAnswers
{
    /// `setup` was called, not `renew`.
    bool isSetup = false;
    QString appleAccount{};
    /// A file with the signed certificate.
    QString certificate{};
    /// A folder in which it is going to arrive.
    QString downloads{};
    bool agreesToAppleTerms = false;
    bool acceptsWarnings = false;
    /// Renews although the certificate is fresh.
    bool isEarly = false;
    renewal::Decision decision = renewal::Decision::None;
    QString reason{};
    QString typedBlock{};
    base::Topic topic{};
    /// The last step to take.
    renewal::Step until = renewal::Step::Receipt;
    /// Told just before the portal is opened; may be empty.
    std::function<void(const renewal::RenewalState &)> beforePortal{};
};

} // namespace pushkeeper::cli
