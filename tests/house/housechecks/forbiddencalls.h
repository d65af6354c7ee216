// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "housechecks/sourcetree.h"
#include "housechecks/violation.h"

namespace pushkeeper::house {

/// What may not be called or included in app/ and ui/, or only in the room that owns it: nested event loops,
/// sleeping, the network, OpenSSL, SQL, settings, the window system, the keychain, the clock, the
/// environment, the shell, output. Comments and literals do not count. One violation for each line and rule.
Violations checkForbiddenCalls(const SourceTree &tree);

} // namespace pushkeeper::house
