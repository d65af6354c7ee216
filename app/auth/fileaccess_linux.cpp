// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/fileaccess.h"

#include <sys/xattr.h>

namespace pushkeeper::auth {

QByteArray accessListOf(int descriptor)
{
    constexpr auto name = "system.posix_acl_access";
    const ssize_t size = ::fgetxattr(descriptor, name, nullptr, 0);
    if (size <= 0)
        return {};
    QByteArray list(size, '\0');
    return ::fgetxattr(descriptor, name, list.data(), std::size_t(size)) == size ? list : QByteArray();
}

} // namespace pushkeeper::auth
