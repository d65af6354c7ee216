// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/signedin.h"

#include "cli/text.h"

namespace pushkeeper::cli {

void tellSignIn(Console &console)
{
    console.err << Text::tr("Signing in …") << Qt::endl;
}

} // namespace pushkeeper::cli
