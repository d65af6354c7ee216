// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "housechecks/sourcetree.h"
#include "housechecks/violation.h"

namespace pushkeeper::house {

/// Each C++ source, script and CMake file begins with the two SPDX lines (after `#!` in a script), each
/// header has `#pragma once`, and C++ in app/, ui/ and tests/ is named .h, .cpp or .mm: the checks read no
/// others.
Violations checkHeads(const SourceTree &tree);

} // namespace pushkeeper::house
