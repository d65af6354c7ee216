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
/// challenge. Both return a Result; an error of signIn() ends it.
template <class SignIn, class Call>
auto signedIn(SignIn signIn, Call call) -> decltype(call())
{
    constexpr int mostSignIns = 3;
    auto result = call();
    for (int i = 0; i < mostSignIns && !result && isSignInWanted(result.error()); ++i) {
        if (const auto done = signIn(); !done)
            return done.error();
        result = call();
    }
    return result;
}

} // namespace pushkeeper::base
