// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/credentialfile.h"
#include "base/readfile.h"

#include <QDir>

namespace pushkeeper::auth {

using namespace Qt::StringLiterals;

base::Result<QByteArray> readGuardedFile(const QString &path)
{
    // Access follows from the folder, whose list of rights a new file takes over: in a profile the user, the
    // administrators and the system. A share on the network has rights of its own, so it is refused.
    if (QDir::fromNativeSeparators(path).startsWith("//"_L1)) {
        return base::Error{.kind = base::ErrorKind::Disk,
                           .where = "auth.credentialfile",
                           .subject = path,
                           .detail = u"it is on a network share"_s};
    }
    return base::readFile(path);
}

} // namespace pushkeeper::auth
