// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

namespace pushkeeper::base {

/// True if somebody has to sign in before the call can be made.
inline bool isSignInWanted(const Error &error)
{
    return error.kind == ErrorKind::SignInNeeded || error.kind == ErrorKind::ClaimsChallenge;
}

/// `call()`, and again after each `signIn()` that it wants: one for reading, one for renewing, one for a
/// challenge. Both return a Result; that of signIn() is who signed in. An error of signIn() ends it, and so
/// does a signIn() that had nobody to ask (an empty answer): asking again would change nothing.
template <class SignIn, class Call>
auto signedIn(SignIn signIn, Call call) -> decltype(call())
{
    constexpr int mostSignIns = 3;
    auto result = call();
    for (int i = 0; i < mostSignIns && !result && isSignInWanted(result.error()); ++i) {
        if (const auto done = signIn(); !done)
            return done.error();
        else if (done->isEmpty())
            break;
        result = call();
    }
    return result;
}

} // namespace pushkeeper::base
