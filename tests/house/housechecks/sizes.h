// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "housechecks/sourcetree.h"
#include "housechecks/violation.h"

namespace pushkeeper::house {

/// What is over the hard limits of app/, ui/ and tests/: a file of more than 600 lines, a header of more than
/// 150, a function of more than 60.
Violations checkSizes(const SourceTree &tree);

/// What is over the budget but within the limits: a file of more than 400 lines, a function of more than 40.
/// To be printed, not to fail.
Violations overBudget(const SourceTree &tree);

} // namespace pushkeeper::house
