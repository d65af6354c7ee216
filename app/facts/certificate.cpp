// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "facts/certificate.h"

namespace pushkeeper::facts {

QString trustName(Trust trust)
{
    switch (trust) {
    case Trust::Apple:
        return QStringLiteral("apple");
    case Trust::AppleNew:
        return QStringLiteral("apple-new");
    case Trust::Given:
        return QStringLiteral("given");
    case Trust::No:
        return QStringLiteral("no");
    }
    Q_UNREACHABLE();
}

} // namespace pushkeeper::facts
