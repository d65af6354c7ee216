// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "base/paths.h"

#include <QDir>

namespace pushkeeper::base {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &path, const QString &reason)
{
    return {.kind = ErrorKind::Disk, .where = "base.paths", .subject = path, .detail = reason};
}

} // namespace

Result<> ensurePrivateFolder(const QString &path)
{
    // Access follows from the profile, whose list of rights a new folder takes over: the user, the
    // administrators and the system. A share on the network has rights of its own, so it is refused.
    if (QDir::fromNativeSeparators(path).startsWith("//"_L1))
        return refused(path, u"a folder on a network share"_s);
    if (!QDir().mkpath(path))
        return refused(path, u"cannot be made"_s);
    return {};
}

void restrictNewFiles()
{
    // Windows has no file mode to mask: a new file takes over the rights of its folder.
}

} // namespace pushkeeper::base
