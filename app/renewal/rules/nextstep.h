// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "renewal/state.h"

namespace pushkeeper::renewal {

/// The first step that is not done. Everything behind it is locked: acting there is refused, looking is not.
/// Pure. Connect is never the answer: whether somebody is signed in is no part of the state.
Step nextStep(const RenewalState &state);
/// The lock Consent: a first set-up waits for the agreement with Apple; what is installed already is renewed
/// whatever is known of it.
bool needsAgreement(const RenewalState &state);
/// True if a first set-up was assessed while nobody was signed in who may read the agreement.
bool isAgreementUnknown(const RenewalState &state);
/// True while nothing is under way and the installed certificate is so fresh that a renewal is most likely a
/// mistake, such as a second call of what has just ended.
bool isEarly(const RenewalState &state);

} // namespace pushkeeper::renewal
