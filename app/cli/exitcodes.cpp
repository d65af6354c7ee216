// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/exitcodes.h"

#include "cli/console.h"

namespace pushkeeper::cli {

int exitCodeOf(const base::Error &error)
{
    using enum base::ErrorKind;
    switch (error.kind) {
    case Cancelled:
        return exitcode::cancelled;
    case SignInNeeded:
    case ClaimsChallenge:
    case ConsentMissing:
    case WrongTenant:
    case KeychainMissing:
    case KeychainRefused:
    case KeychainLocked:
    case Denied:
        return exitcode::signIn;
    case WrongFile:
    case WrongInput:
    case Disk:
        return usageCode;
    default:
        return exitcode::service;
    }
}

} // namespace pushkeeper::cli
