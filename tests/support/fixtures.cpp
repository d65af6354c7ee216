// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "support/fixtures.h"

#include <QDir>

namespace pushkeeper::support {

std::optional<QString> sharedFolder()
{
    const QString named = qEnvironmentVariable("PUSHKEEPER_SHARED");
    const QString beside = QStringLiteral(PUSHKEEPER_SOURCE_DIR) + QStringLiteral("/../shared");
    const QDir folder(named.isEmpty() ? beside : named);
    if (!folder.exists())
        return std::nullopt;
    return folder.canonicalPath();
}

} // namespace pushkeeper::support
