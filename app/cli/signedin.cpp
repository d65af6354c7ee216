// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/signedin.h"

#include "cli/text.h"

namespace pushkeeper::cli {

bool isSignInWanted(const base::Error &error)
{
    return error.kind == base::ErrorKind::SignInNeeded || error.kind == base::ErrorKind::ClaimsChallenge;
}

void tellSignIn(Console &console)
{
    console.err << Text::tr("Signing in …") << Qt::endl;
}

} // namespace pushkeeper::cli
