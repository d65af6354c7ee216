// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "renewal/ledger.h"
#include "renewal/rules/assessment.h"
#include "renewal/steps/effects.h"

#include <QString>

namespace pushkeeper::renewal {

/// What the admin adds to what can be read.
struct AssessAnswers
{
    Decision decision = Decision::None;
    /// Why a topic is adopted or given up; needed for both.
    QString reason;
    /// The last block of a topic that is given up.
    QString typedBlock;
    /// From a device's profile, where the certificate is gone and nothing is recorded.
    base::Topic topic;
    /// What Intune's page shows; used only in a walk without Graph. Nothing: it shows no certificate.
    std::optional<facts::PushCertificate> shown;
};

/// Reads certificate, devices and agreement, and decides mode and target. A decision of an earlier call holds
/// unless `given` has another one. Returns the question that must be
/// answered first, if there is one; the state then stays as it was. Pins the topic of a tenant that has none
/// pinned. Reads only: neither a signing request nor an upload is made. Errors: those of Graph; devices and
/// agreement that cannot be read are unknown.
base::Result<OpenQuestion> assessTenant(Ledger &ledger, Effects &effects, const AssessAnswers &given,
                                        const base::CancelToken &token);

} // namespace pushkeeper::renewal
