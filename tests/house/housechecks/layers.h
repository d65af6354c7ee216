// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "housechecks/sourcetree.h"
#include "housechecks/violation.h"

namespace pushkeeper::house {

/// The directions of the house: every #include in app/, ui/ and tests/ against the table of rooms.
///
/// - A room of app/ includes itself and the rooms of its row; `graph` also auth/tokensource.h.
/// - `cli` and the rooms of ui/ include base, facts, session, themselves and the doors (see doors.h).
/// - The two mains build everything and may include everything, but only app/main.cpp knows ui/.
/// - Tests may include every room of app/, their own folder and support/; tests/ui and tests/bench also ui/.
/// - A quoted name must be a file of ours (`.in` templates included), as "base/error.h" or "ui/shell/x.h",
///   without ".."; all else stands in angle brackets.
/// - A folder that the table does not know is an error.
Violations checkLayers(const SourceTree &tree);

} // namespace pushkeeper::house
