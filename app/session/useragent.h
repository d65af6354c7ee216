// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/version.h"

#include <QByteArray>

namespace pushkeeper::session {

/// How this program introduces itself to services.
inline QByteArray userAgent()
{
    return "Pushkeeper/" + QByteArray(base::version.data(), base::version.size());
}

} // namespace pushkeeper::session
