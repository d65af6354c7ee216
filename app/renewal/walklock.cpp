// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "renewal/walklock.h"

#include "base/folderlock.h"

namespace pushkeeper::renewal {

using namespace Qt::StringLiterals;

base::Result<std::unique_ptr<QLockFile>> lockWalk(const QString &folder)
{
    return base::lockFolder(folder, u"renewal.lock"_s, "renewal.walk", u"a walk of this tenant"_s);
}

} // namespace pushkeeper::renewal
