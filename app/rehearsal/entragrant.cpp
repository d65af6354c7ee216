// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/entragrant.h"

#include "rehearsal/authorizerequest.h"

#include <algorithm>

namespace pushkeeper::rehearsal {

bool Grant::hasOneOf(const QStringList &permissions) const
{
    return std::any_of(scopes.cbegin(), scopes.cend(), [&permissions](const QString &scope) {
        return permissions.contains(permissionOf(scope));
    });
}

} // namespace pushkeeper::rehearsal
