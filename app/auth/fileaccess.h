// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace pushkeeper::auth {

/// Who gets at a file on Unix, as the system says.
struct FileAccess
{
    std::uint32_t owner = 0;
    /// Permission bits, as in st_mode.
    std::uint32_t mode = 0;
    /// Linux's attribute system.posix_acl_access as it stands; empty if there is no list.
    QByteArray list;
};

/// Why the file is not a secret of `user` (a user id), in English; empty if it is. Its owner must be the user
/// or root, and nobody but these two may have any right. Where there is a list of rights, the group bits of
/// the mode are only its mask: systemd gives a service its credentials by such a list, and 0440 is what the
/// mode then says. Source: acl(5); https://github.com/systemd/systemd/issues/29435
QString accessFault(const FileAccess &access, std::uint32_t user);

/// The attribute system.posix_acl_access of an open file; empty if it has none, or on systems without.
QByteArray accessListOf(int descriptor);

} // namespace pushkeeper::auth
