// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "housechecks/sourcetree.h"
#include "housechecks/violation.h"

namespace pushkeeper::house {

/// At the top stand the fixed entries, dotfiles, .ci/ and .github/, nothing else.
Violations checkTopLevel(const SourceTree &tree);

/// What no file may bring in: a binary above 200 KB, paths of one developer's machine, Windows line ends.
Violations checkContents(const SourceTree &tree);

} // namespace pushkeeper::house
