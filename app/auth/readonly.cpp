// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/readonly.h"

#include <algorithm>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

bool isReadOnly(const QString &permission)
{
    static const QStringList ofTheSignIn{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
    const QString action = permission.section(u'.', 1, 1);
    return ofTheSignIn.contains(permission, Qt::CaseInsensitive) ||
           action.compare("Read"_L1, Qt::CaseInsensitive) == 0 ||
           action.compare("ReadBasic"_L1, Qt::CaseInsensitive) == 0;
}

bool areReadOnly(const QStringList &permissions)
{
    return !permissions.isEmpty() && std::all_of(permissions.cbegin(), permissions.cend(), isReadOnly);
}

base::Error mayWrite(const QString &permission)
{
    return {.kind = base::ErrorKind::Denied,
            .where = "auth.readonly",
            .subject = permission,
            .detail = u"a registration for watching must not have "_s + permission,
            .entraWord = u"write_role"_s};
}

} // namespace pushkeeper::auth
