// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/signedin.h"
#include "cli/surroundings.h"
#include "session/signins.h"
#include "session/tenantsession.h"

#include <utility>

namespace pushkeeper::cli {

/// Says on `err` that somebody signs in now.
void tellSignIn(Console &console);

/// Says on `err` which code to type where.
void tellCode(Console &console, const session::SignInCode &code);

/// Says on `err` as whom and where somebody signed in.
void tellSignedIn(Console &console, const QString &user, const base::TenantId &tenant);

/// See base::signedIn; says what it does, and who signed in where before anything is read.
template <class Function>
auto signedIn(session::TenantSession &session, Surroundings &around, Function call) -> decltype(call())
{
    const auto signIn = [&session, &around] {
        tellSignIn(around.console);
        auto user = session.signIns().signInWhereWanted(around.token);
        if (user && !user->isEmpty())
            tellSignedIn(around.console, *user, session.cloud().tenant);
        return user;
    };
    return base::signedIn(signIn, std::move(call));
}

} // namespace pushkeeper::cli
