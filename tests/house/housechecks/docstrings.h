// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "housechecks/sourcetree.h"
#include "housechecks/violation.h"

namespace pushkeeper::house {

/// Each public class, struct, enum, function and member function declared in a header of app/ and ui/ has a
/// `///` comment directly above. Free of it: constructors, destructors, operators, overrides, signals,
/// friends, defaulted and deleted functions, specialisations, and getters without parameters that are defined
/// on their one line.
Violations checkDocstrings(const SourceTree &tree);

} // namespace pushkeeper::house
