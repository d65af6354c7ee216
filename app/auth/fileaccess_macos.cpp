// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "auth/fileaccess.h"

namespace pushkeeper::auth {

QByteArray accessListOf(int /*descriptor*/)
{
    // Lists of macOS stand beside the mode and do not change it, so the mode means what it says.
    return {};
}

} // namespace pushkeeper::auth
