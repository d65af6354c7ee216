// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts/filekind.h"

#include <QDateTime>
#include <QString>

namespace pushkeeper::pki {

/// A date for people: in their language and zone, the zone said.
QString shownDate(const QDateTime &utc);

/// What a kind of file is called, in the language of the user.
QString shownKind(facts::FileKind kind);

} // namespace pushkeeper::pki
