// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "cli/surroundings.h"
#include "session/tenantsession.h"

namespace pushkeeper::cli {

/// True if somebody has to sign in before the call can be made.
bool isSignInWanted(const base::Error &error);
/// Says on `err` that somebody signs in now.
void tellSignIn(Console &console);

/// `call()`, and again after each sign-in that it wants: one for reading, one for renewing, one for a
/// challenge.
template <class Function>
auto signedIn(session::TenantSession &session, Surroundings &around, Function call) -> decltype(call())
{
    constexpr int mostSignIns = 3;
    auto result = call();
    for (int i = 0; i < mostSignIns && !result && isSignInWanted(result.error()); ++i) {
        tellSignIn(around.console);
        const auto user = session.signInWhereWanted(around.token);
        if (!user)
            return user.error();
        result = call();
    }
    return result;
}

} // namespace pushkeeper::cli
