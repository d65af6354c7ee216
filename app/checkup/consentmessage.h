// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkup/diagnosis.h"

#include <QString>

namespace pushkeeper::checkup {

/// What the user writes to whoever can grant what a line of the doctor lacks: plain text in the language of
/// the user, with the link. Empty if the line has none.
QString consentMessage(const Diagnosis &line);

} // namespace pushkeeper::checkup
