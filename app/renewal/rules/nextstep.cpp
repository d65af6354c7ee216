// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/rules/nextstep.h"

#include "base/clock.h"
#include "renewal/rules/importgate.h"

namespace pushkeeper::renewal {

namespace {

bool isReviewed(const RenewalState &state, Mode mode)
{
    using Answer = ImportGate::Answer;
    const Answer answer = importGate(state.findings, mode).answer;
    return answer == Answer::Open || (answer == Answer::AfterReading && state.areWarningsAccepted);
}

Step nextOfApple(const RenewalState &state)
{
    if (!state.requestTakenAt.isValid())
        return Step::Request;
    return state.portalOpenedAt.isValid() ? Step::Certificate : Step::Portal;
}

Step nextOfProof(const RenewalState &state)
{
    if (!state.proof)
        return Step::Devices;
    return state.finishedAt.isValid() ? Step::Done : Step::Receipt;
}

} // namespace

Step nextStep(const RenewalState &state)
{
    if (!state.assessed)
        return Step::Assess;
    if (!state.isAccountConfirmed)
        return Step::Account;
    if (!state.certificate)
        return nextOfApple(state);
    if (state.uploadedAt.isValid())
        return state.installedAt.isValid() ? nextOfProof(state) : Step::Confirm;
    return isReviewed(state, state.assessed->mode) ? Step::Upload : Step::Review;
}

bool needsAgreement(const RenewalState &state)
{
    return state.assessed && state.assessed->mode == Mode::FirstSetup && state.isAgreed != true;
}

bool isAgreementUnknown(const RenewalState &state)
{
    return needsAgreement(state) && !state.isAssisted && !state.isAgreed;
}

bool isEarly(const RenewalState &state)
{
    constexpr qint64 freshDays = 300;
    const auto &assessed = state.assessed;
    return assessed && assessed->mode == Mode::Renewal && assessed->installed && !state.certificate &&
           !state.requestAnnouncedAt.isValid() &&
           base::daysLeft(assessed->installed->notAfter, assessed->at) >= freshDays;
}

} // namespace pushkeeper::renewal
