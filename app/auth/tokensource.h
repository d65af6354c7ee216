// SPDX-FileCopyrightText: 2026 The Pushkeeper authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace pushkeeper::auth {

/// What a sign-in is for. Watching reads; renewing writes, and its token is dropped after the work.
enum class Purpose { Watch, Renew };

/// Hands out access tokens for Microsoft Graph. Every function may be called from any thread but the main
/// one.
class TokenSource
{
public:
    TokenSource() = default;
    TokenSource(const TokenSource &) = delete;
    TokenSource &operator=(const TokenSource &) = delete;
    virtual ~TokenSource() = default;

    /// A token that is valid now and carries these scopes; refreshed without asking anybody where that is
    /// possible. Errors: SignInNeeded if only a person can help (a front end signs in and asks again), those
    /// of entraError, and those of the network.
    virtual base::Result<QByteArray> accessToken(const QStringList &scopes,
                                                 const base::CancelToken &token) = 0;

    /// Graph did not accept this token, although it looked valid: it is not handed out again. `claims` is
    /// what a claims challenge demanded, base64 as it came; empty if there was none.
    virtual void discard(const QByteArray &accessToken, const QByteArray &claims) = 0;
};

} // namespace pushkeeper::auth
