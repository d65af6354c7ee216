// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "renewal/state.h"

#include <QString>
#include <QUrl>

namespace pushkeeper::renewal {

// What a walk says in window and console alike, in the language of the user.

/// What kind of walk this is, and what that means.
QString modeText(const Assessed &assessed);
/// True where Create is the right button in Apple's portal; everywhere else it is Renew.
bool isCreateRight(const RenewalState &state);
/// The row of Apple's portal that Renew belongs to: what it shows. Only where Create is not right.
QString rowText(const RenewalState &state);
/// What to press in Apple's portal, and what not.
QString buttonText(const RenewalState &state);
/// The agreement with Apple, in short, without its terms.
QString agreementText();
/// Where the terms of the agreement with Apple are.
QUrl agreementTerms();
/// What stops working if a certificate of another topic were uploaded.
QString atStakeText(const RenewalState &state);
/// What Intune shows now.
QString installedText(const RenewalState &state);
/// What the devices say, and what to do next; empty until they were counted.
QString proofText(const RenewalState &state);

} // namespace pushkeeper::renewal
