// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "housechecks/sourcetree.h"
#include "housechecks/violation.h"

#include <QStringList>

namespace pushkeeper::house {

/// The headers of other rooms that `cli` and `ui` may include, as tests/house/doors.txt of the tree lists
/// them: one a line, `#` starts a comment. A tree without that file has no doors.
QStringList doors(const SourceTree &tree);

/// True for the rooms that never get a door: `net`, `graph` and `secrets` are not for front ends.
bool neverHasDoor(const QString &room);

/// Faults of the list itself: no list, a header that does not exist, a room without doors, a door without a
/// reason in a comment above or beside it, a door listed twice.
Violations checkDoors(const SourceTree &tree);

} // namespace pushkeeper::house
